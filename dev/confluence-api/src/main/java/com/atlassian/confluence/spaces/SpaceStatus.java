package com.atlassian.confluence.spaces;

import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 10.0.3 SpaceManager parameter; public plugins for 9.0.3 and 10.0.1")
public enum SpaceStatus {
  @Evidence("public plugins for 9.0.3 and 10.0.1")
  CURRENT
}
