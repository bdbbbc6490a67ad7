package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("javadoc 9.0.3, 9.5.2 and 10.1.2 (class, extends ContentEntityObject)")
public class Comment extends ContentEntityObject {
  /** What it was written below: a page, a blog post, a file. */
  @Evidence(
      "javadoc 9.0.3 and 10.1.2 (Contained<ContentEntityObject>); public plugins for 9.0.3 and"
          + " 10.0.1")
  public ContentEntityObject getContainer() {
    throw Signatures.only();
  }
}
