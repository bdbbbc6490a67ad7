package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import nl.leerkring.dev.api.Evidence;

@Evidence(
    "atlassian-mail javadoc; referenced by Confluence javadoc 10.0.3; public plugins for 9.2.3 and 9.5.4")
public interface SMTPMailServer {
  @Evidence("atlassian-mail javadoc; public plugins for 9.2.3 and 9.5.4")
  void send(Email email) throws MailException;
}
