package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that lives in a space. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
  private Space space;

  public Space getSpace() {
    return space;
  }

  public void setSpace(Space space) {
    this.space = space;
  }
}
