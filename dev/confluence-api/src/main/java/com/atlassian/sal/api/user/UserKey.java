package com.atlassian.sal.api.user;

import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc; public plugins for Confluence 9.0.3, 10.0.1 and 10.2.13")
public final class UserKey {
  @Evidence("SAL javadoc")
  public UserKey(String userkey) {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence("SAL javadoc")
  public String getStringValue() {
    throw nl.leerkring.dev.api.Signatures.only();
  }
}
