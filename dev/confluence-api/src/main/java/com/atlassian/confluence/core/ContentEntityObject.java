package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("javadoc package-tree 9.0.3 and 10.1.2 (abstract class)")
public abstract class ContentEntityObject {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public long getId() {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getDisplayTitle() {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public ConfluenceUser getCreator() {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public ConfluenceUser getLastModifier() {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public Date getCreationDate() {
    throw Signatures.only();
  }

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public Date getLastModificationDate() {
    throw Signatures.only();
  }

  /** The content's own restriction of that type, or null when it has none. */
  @Evidence("public plugin for Confluence 9.2.3, and one for 9.5.4 shipped for 10")
  public ContentPermissionSet getContentPermissionSet(String type) {
    throw Signatures.only();
  }

  /** Gone in 10, where {@code ContentEntityExcerpter} does it. */
  @Evidence(value = "public plugin for Confluence 9.0.3", seen = "9; 10 not: gone")
  public String getBodyAsStringWithoutMarkup() {
    throw Signatures.only();
  }

  @Evidence("Confluence 9.2.3 public plugin, and one for 9.5.4 shipped for 10")
  public void setTitle(String title) {
    throw Signatures.only();
  }

  /** Replaces the text, in storage format. */
  @Evidence(value = "public plugins to Confluence 8", seen = "9 and 10 not")
  public void setBodyAsString(String storage) {
    throw Signatures.only();
  }

  @Evidence(value = "public plugins to Confluence 8", seen = "9 and 10 not")
  public void setCreator(ConfluenceUser creator) {
    throw Signatures.only();
  }
}
