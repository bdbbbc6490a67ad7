package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 6.5.2 (interface); public plugins for 9.2.3 and 9.5.4")
public interface ConversionContext {
  /** What is being rendered, or null in a preview of something new. */
  @Evidence(
      "public plugins for 9.2.3, and 9.5.4 shipped for 10; that it is an interface in javadoc 6.5.2")
  ContentEntityObject getEntity();
}
