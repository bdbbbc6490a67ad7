package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("Confluence javadoc 8.7.1 SpacePermission; type of parameters in javadoc 10.1.2")
public class SpacePermission {
  @Evidence("Confluence javadoc 8.7.1")
  public static final String VIEWSPACE_PERMISSION = Signatures.constant();

  @Evidence("Confluence javadoc 8.7.1")
  public static final String COMMENT_PERMISSION = Signatures.constant();

  @Evidence("public plugin for Confluence 9.0.2 and 10.0.2")
  public static final String CREATEEDIT_PAGE_PERMISSION = Signatures.constant();

  @Evidence("Confluence javadoc 8.7.1")
  public static final String CREATE_ATTACHMENT_PERMISSION = Signatures.constant();

  @Evidence("Confluence javadoc 7.19.0 and 8.7.1")
  public static final String EDITBLOG_PERMISSION = Signatures.constant();

  @Evidence("Confluence javadoc 7.19.0 and 8.7.1")
  public static final String EXPORT_SPACE_PERMISSION = Signatures.constant();

  @Evidence("Confluence javadoc 7.19.0")
  public static final String SET_PAGE_PERMISSIONS_PERMISSION = Signatures.constant();

  @Evidence("Confluence javadoc 8.7.1; public plugin for Confluence 9.0.3 and 10.0.1")
  public static final String ADMINISTER_SPACE_PERMISSION = Signatures.constant();

  @Evidence(
      value = "Confluence javadoc 5.5 SpacePermission class-use; public plugins for Confluence 7",
      seen = "9 and 10 not")
  public static SpacePermission createUserSpacePermission(
      String type, Space space, ConfluenceUser user) {
    throw Signatures.only();
  }

  @Evidence(
      value = "Confluence javadoc 5.5 SpacePermission class-use; public plugin for 8.5.6",
      seen = "9 and 10 not")
  public static SpacePermission createAnonymousSpacePermission(String type, Space space) {
    throw Signatures.only();
  }

  @Evidence(
      value = "Confluence javadoc 4.2; public plugin for 8.5.6",
      seen = "9 and 10 in older pages only")
  public static SpacePermission createGroupSpacePermission(String type, Space space, String group) {
    throw Signatures.only();
  }

  @Evidence("public plugin for Confluence 9.0.2 and 10.0.2")
  public String getType() {
    throw Signatures.only();
  }

  @Evidence("public plugin for Confluence 9.0.2 and 10.0.2")
  public String getGroup() {
    throw Signatures.only();
  }

  @Evidence("public plugin for Confluence 9.0.2 and 10.0.2")
  public boolean isGroupPermission() {
    throw Signatures.only();
  }

  @Evidence("public plugin for Confluence 9.0.2 and 10.0.2")
  public boolean isUserPermission() {
    throw Signatures.only();
  }

  @Evidence("public plugin for Confluence 9.0.2 and 10.0.2")
  public ConfluenceUser getUserSubject() {
    throw Signatures.only();
  }
}
