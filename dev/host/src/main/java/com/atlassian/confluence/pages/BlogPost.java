package com.atlassian.confluence.pages;

/** A blog post; it has a day instead of a place in the tree. */
public class BlogPost extends AbstractPage {
  @Override
  public String getUrlPath() {
    return "/pages/viewpage.action?pageId=" + getId();
  }
}
