package com.atlassian.confluence.spaces;

import nl.leerkring.dev.api.Evidence;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1; javadoc package-tree 10.1.2 (class)")
public class Space {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getKey() {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getName() {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getUrlPath() {
    throw nl.leerkring.dev.api.Signatures.only();
  }
}
