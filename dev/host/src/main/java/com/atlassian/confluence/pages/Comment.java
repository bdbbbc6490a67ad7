package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** What somebody wrote below a page. */
public class Comment extends ContentEntityObject {
  private ContentEntityObject container;

  @Override
  public String getUrlPath() {
    return container.getUrlPath() + "&focusedCommentId=" + getId();
  }

  public ContentEntityObject getContainer() {
    return container;
  }

  public void setContainer(ContentEntityObject container) {
    this.container = container;
  }
}
