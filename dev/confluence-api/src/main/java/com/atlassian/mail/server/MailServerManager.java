package com.atlassian.mail.server;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-mail javadoc; public plugins for 9.2.3, and 9.5.4 shipped for 10")
public interface MailServerManager {
  /** The default server, or null when the administrator set up none. */
  @Evidence("atlassian-mail javadoc; public plugins for 9.2.3 and 9.5.4")
  SMTPMailServer getDefaultSMTPMailServer();
}
