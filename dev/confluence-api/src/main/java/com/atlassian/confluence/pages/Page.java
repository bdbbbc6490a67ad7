package com.atlassian.confluence.pages;

import java.util.List;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("javadoc package-tree 9.0.3 and 10.1.2 (class); public plugin for 10.0.1")
public class Page extends AbstractPage {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public String getUrlPath() {
    throw Signatures.only();
  }

  /** Child pages in page-tree order. */
  @Evidence("see docs/host-surface.md")
  public List<Page> getSortedChildren() {
    throw Signatures.only();
  }

  /** The parent page, or null for a root page. */
  @Evidence("see docs/host-surface.md")
  public Page getParent() {
    throw Signatures.only();
  }
}
