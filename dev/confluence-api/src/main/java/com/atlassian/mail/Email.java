package com.atlassian.mail;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-mail javadoc 1.3-1.9; public plugins for 9.2.3, and 9.5.4 shipped for 10")
public class Email {
  @Evidence("atlassian-mail javadoc; public plugins for 9.2.3 and 9.5.4")
  public Email(String to) {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence("atlassian-mail javadoc; public plugins for 9.2.3 and 9.5.4")
  public Email setSubject(String subject) {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence("atlassian-mail javadoc; public plugins for 9.2.3 and 9.5.4")
  public Email setBody(String body) {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence("atlassian-mail javadoc; public plugins for 9.2.3 and 9.5.4")
  public Email setMimeType(String mimeType) {
    throw nl.leerkring.dev.api.Signatures.only();
  }
}
