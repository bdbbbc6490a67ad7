package com.atlassian.user;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-user 3.0 javadoc")
public class EntityException extends Exception {
  private static final long serialVersionUID = 1L;

  @Evidence("atlassian-user 3.0 javadoc")
  public EntityException(String message) {
    super(message);
  }
}
