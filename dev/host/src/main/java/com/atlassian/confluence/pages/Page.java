package com.atlassian.confluence.pages;

import java.util.List;

/** A page; the wiki's own pages know their place in the tree. */
public class Page extends AbstractPage {
  @Override
  public String getUrlPath() {
    return "/pages/viewpage.action?pageId=" + getId();
  }

  public List<Page> getSortedChildren() {
    return List.of();
  }

  public Page getParent() {
    return null;
  }
}
