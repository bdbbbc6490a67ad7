package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("javadoc package-tree 9.0.3 and 10.1.2 (abstract class)")
public abstract class SpaceContentEntityObject extends ContentEntityObject {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public Space getSpace() {
    throw Signatures.only();
  }

  @Evidence(value = "public plugins to Confluence 8", seen = "9 and 10 not")
  public void setSpace(Space space) {
    throw Signatures.only();
  }
}
