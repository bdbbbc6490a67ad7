package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Map;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.2.21; public plugin for 10.0.1")
public interface SpacePermissionManager {
  @Evidence("Confluence javadoc 8.8.1, 10.0.3 and 10.1.2 SpacePermissionSaver")
  void savePermission(SpacePermission permission);

  @Evidence(
      value = "Confluence javadoc 7.15.1; public plugin for 8.5.6",
      seen = "9 and 10 unverified")
  void removePermission(SpacePermission permission);

  @Evidence(value = "Confluence javadoc 8.8.0 and 9.2.21", seen = "9; 10 unverified")
  List<SpacePermission> getAllPermissionsForGroup(String group);

  @Evidence(value = "Confluence javadoc 8.8.0 and 9.2.21", seen = "9; 10 unverified")
  Map<String, Long> getGroupsForPermissionType(String permissionType, Space space);
}
