package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import java.util.List;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1; javadoc package-tree 10.1.2 (class)")
public class Space {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getKey() {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getName() {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getUrlPath() {
    throw Signatures.only();
  }

  /** Who may do what in the space: one entry a right and a group, a user or everybody. */
  @Evidence("public plugin for Confluence 9.0.2 and 10.0.2; return type in javadoc 5.x")
  public List<SpacePermission> getPermissions() {
    throw Signatures.only();
  }

  /** The space's home page, or null. */
  @Evidence(value = "Confluence javadoc to 8.x", seen = "9 and 10 not")
  public Page getHomePage() {
    throw Signatures.only();
  }
}
