package com.atlassian.confluence.pages;

import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 8.0.1; public plugins for 9.0.3 and 10.0.1")
public interface PageManager {
  /** The page, or null when there is none with that id. */
  @Evidence("public plugins for 9.2.3, and 9.5.4 shipped for 10")
  Page getPage(long id);
}
