package com.atlassian.confluence.pages;

import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.0.3 (class); public plugins for 9.0.3 and 10.0.1")
public class BlogPost extends AbstractPage {
  /** A post of now, of nobody and nowhere yet. */
  @Evidence(
      value = "public plugins to Confluence 8; the class in javadoc 9.0.3, used for 10.0.1",
      seen = "9 and 10 not")
  public BlogPost() {}
}
