package com.atlassian.confluence.core;

import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("public plugins for Confluence 9.0.3, 10.0.1 and 10.0.2")
public class ConfluenceActionSupport {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String doDefault() throws Exception {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String execute() throws Exception {
    throw Signatures.only();
  }

  @Evidence(value = "public plugin for 8.9 to 9.2", seen = "9; 10 no sign of change")
  public boolean isPermitted() {
    throw Signatures.only();
  }
}
