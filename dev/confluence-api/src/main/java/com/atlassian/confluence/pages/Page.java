package com.atlassian.confluence.pages;

import java.util.List;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("javadoc package-tree 9.0.3 and 10.1.2 (class); public plugin for 10.0.1")
public class Page extends AbstractPage {
  @Evidence("public plugin for Confluence 9.2.3, and one for 9.5.4 shipped for 10")
  public Page() {}

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getUrlPath() {
    throw Signatures.only();
  }

  /** Child pages in page-tree order. */
  @Evidence(
      value = "Confluence javadoc to 8.x; public plugins to 8.x",
      seen = "9 and 10 in older pages only")
  public List<Page> getSortedChildren() {
    throw Signatures.only();
  }

  /** The parent page, or null for a root page. */
  @Evidence(
      value = "Confluence javadoc 8.8.0, Hierarchical 9.0.3 and 9.5.1",
      seen = "9; 10 no sign of change")
  public Page getParent() {
    throw Signatures.only();
  }

  @Evidence(value = "public plugins to Confluence 8", seen = "9 and 10 not")
  public void setParentPage(Page parent) {
    throw Signatures.only();
  }

  /** Makes the other page a child of this one. */
  @Evidence("public plugin for Confluence 9.2.3, and one for 9.5.4 shipped for 10")
  public void addChild(Page child) {
    throw Signatures.only();
  }
}
