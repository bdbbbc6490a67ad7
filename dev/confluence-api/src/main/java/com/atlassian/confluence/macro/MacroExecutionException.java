package com.atlassian.confluence.macro;

import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.0.2 and 9.3.2; public plugin for 10.2.13")
public class MacroExecutionException extends Exception {
  private static final long serialVersionUID = 1L;

  @Evidence("Confluence javadoc 8.0")
  public MacroExecutionException(String message, Throwable cause) {
    super(message, cause);
  }
}
