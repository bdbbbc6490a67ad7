package com.atlassian.confluence.security;

import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
public class Permission {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public static final Permission VIEW = Signatures.constant();

  @Evidence("public plugins for 9.5.4 shipped for 10")
  public static final Permission EDIT = Signatures.constant();

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public static final Permission ADMINISTER = Signatures.constant();

  protected Permission() {}
}
