package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
public interface PermissionManager {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  Object TARGET_APPLICATION = Signatures.constant();

  @Evidence("Confluence javadoc 8.9.3; public plugins for 9.5.4 and 10.0.1")
  boolean hasPermission(ConfluenceUser user, Permission permission, Object target);
}
