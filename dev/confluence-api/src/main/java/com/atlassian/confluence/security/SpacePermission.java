package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
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
}
