package com.atlassian.confluence.pages;

import java.util.List;

/** A page; the wiki's own pages know their place in the tree. */
public class Page extends AbstractPage {
  private Page newParent;

  @Override
  public String getUrlPath() {
    return "/pages/viewpage.action?pageId=" + getId();
  }

  /** Null for a root page. */
  public void setParentPage(Page parent) {
    newParent = parent;
  }

  public void addChild(Page child) {
    child.setParentPage(this);
  }

  /** The parent that a page which was not saved yet is to have. */
  public Page newParent() {
    return newParent;
  }

  public List<Page> getSortedChildren() {
    return List.of();
  }

  public Page getParent() {
    return null;
  }
}
