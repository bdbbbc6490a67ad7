package com.atlassian.mail;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-mail javadoc 1.3-1.9; referenced by Confluence javadoc 10.0.3")
public class MailException extends Exception {
  private static final long serialVersionUID = 1L;

  @Evidence("atlassian-mail javadoc")
  public MailException(String message, Throwable cause) {
    super(message, cause);
  }
}
