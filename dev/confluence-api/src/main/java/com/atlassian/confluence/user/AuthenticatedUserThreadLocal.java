package com.atlassian.confluence.user;

import nl.leerkring.dev.api.Evidence;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
public class AuthenticatedUserThreadLocal {
  private AuthenticatedUserThreadLocal() {}

  /** Who is logged in on this thread, or null. */
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public static ConfluenceUser get() {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  /** Logs somebody in on this thread, or with null nobody. */
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public static void set(ConfluenceUser user) {
    throw nl.leerkring.dev.api.Signatures.only();
  }
}
