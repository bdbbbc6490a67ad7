package com.atlassian.confluence.spaces;

import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.3.2 and 10.0.3 SpaceManager")
public interface SpaceManager {
  /** The space, or null when there is none with that key. */
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  Space getSpace(String spaceKey);
}
