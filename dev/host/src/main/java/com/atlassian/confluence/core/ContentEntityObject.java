package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import nl.leerkring.dev.host.HostLine;

/** Anything with an id, a title and a history; two of the same id are equal. */
public abstract class ContentEntityObject {
  private long id;
  private String title = "";
  private String body;
  private ConfluenceUser creator;
  private ConfluenceUser lastModifier;
  private Date creationDate;
  private Date lastModificationDate;

  public abstract String getUrlPath();

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getDisplayTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public void setBodyAsString(String storage) {
    this.body = storage;
  }

  /** The text that was set and not saved yet, or null. */
  public String newBody() {
    return body;
  }

  /** What it says without markup; null when it says nothing. Not for plugins. */
  public String plainText() {
    return null;
  }

  /** As in Confluence it is gone in 10. */
  public String getBodyAsStringWithoutMarkup() {
    if (HostLine.isTen()) {
      throw new NoSuchMethodError("ContentEntityObject.getBodyAsStringWithoutMarkup(), as in 10");
    }
    return plainText();
  }

  public ConfluenceUser getCreator() {
    return creator;
  }

  public void setCreator(ConfluenceUser creator) {
    this.creator = creator;
  }

  public ConfluenceUser getLastModifier() {
    return lastModifier;
  }

  public void setLastModifier(ConfluenceUser lastModifier) {
    this.lastModifier = lastModifier;
  }

  public Date getCreationDate() {
    return creationDate;
  }

  public void setCreationDate(Date creationDate) {
    this.creationDate = creationDate;
  }

  /** The content's own restriction of that type, or null when it has none. */
  public ContentPermissionSet getContentPermissionSet(String type) {
    return null;
  }

  public Date getLastModificationDate() {
    return lastModificationDate;
  }

  public void setLastModificationDate(Date lastModificationDate) {
    this.lastModificationDate = lastModificationDate;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentEntityObject content && content.getId() == getId();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(getId());
  }
}
