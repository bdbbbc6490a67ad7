package com.atlassian.confluence.security;

import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.2.21; public plugin for 10.0.1")
public interface SpacePermissionManager {
  @Evidence("Confluence javadoc 8.8.1, 10.0.3 and 10.1.2 SpacePermissionSaver")
  void savePermission(SpacePermission permission);

  @Evidence(
      value = "Confluence javadoc 7.15.1; public plugin for 8.5.6",
      seen = "9 and 10 in older pages only")
  void removePermission(SpacePermission permission);
}
