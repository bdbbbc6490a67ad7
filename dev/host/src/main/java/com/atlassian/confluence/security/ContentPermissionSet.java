package com.atlassian.confluence.security;

import java.util.Iterator;
import java.util.List;

/** All that one restriction of one page lets in. */
public class ContentPermissionSet implements Iterable<ContentPermission> {
  private final List<ContentPermission> permissions;

  public ContentPermissionSet(List<ContentPermission> permissions) {
    this.permissions = List.copyOf(permissions);
  }

  @Override
  public Iterator<ContentPermission> iterator() {
    return permissions.iterator();
  }
}
