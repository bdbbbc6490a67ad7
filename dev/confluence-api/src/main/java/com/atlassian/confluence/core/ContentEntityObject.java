package com.atlassian.confluence.core;

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
}
