package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("Confluence javadoc 9.1.2-m01; public plugin for 9.2.3, and one for 9.5.4 shipped for 10")
public class ContentPermission {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public static final String VIEW_PERMISSION = Signatures.constant();

  @Evidence(value = "Confluence javadoc 2.4 and 5.9.8", seen = "9 and 10 in older pages only")
  public static ContentPermission createGroupPermission(String type, String groupName) {
    throw Signatures.only();
  }

  @Evidence("public plugin for Confluence 9.2.3, and one for 9.5.4 shipped for 10")
  public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
    throw Signatures.only();
  }

  /** The group that is let in, or null when it is a person. */
  @Evidence("public plugin for Confluence 9.2.3, and one for 9.5.4 shipped for 10")
  public String getGroupName() {
    throw Signatures.only();
  }

  /** The person who is let in, or null when it is a group. */
  @Evidence("public plugin for Confluence 9.2.3, and one for 9.5.4 shipped for 10")
  public ConfluenceUser getUserSubject() {
    throw Signatures.only();
  }
}
