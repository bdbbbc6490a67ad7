package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.4.0; public plugins for 9.0.3 and 10.0.1")
public interface ContentPermissionManager {
  /** Lets the permission's group or person through the content's restriction of its type. */
  @Evidence(
      value = "Confluence javadoc 9.4.0 DefaultContentPermissionManager",
      seen = "9; 10 no sign of change")
  void addContentPermission(ContentPermission permission, ContentEntityObject content);

  /** Removes one that was found on the content. */
  @Evidence(value = "Confluence javadoc 7.4.7", seen = "9 and 10 in older pages only")
  void removeContentPermission(ContentPermission permission);
}
