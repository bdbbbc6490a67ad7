package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Answers whether somebody may do something. */
public interface PermissionManager {
  Object TARGET_APPLICATION =
      new Object() {
        @Override
        public String toString() {
          return "the application";
        }
      };

  boolean hasPermission(ConfluenceUser user, Permission permission, Object target);
}
