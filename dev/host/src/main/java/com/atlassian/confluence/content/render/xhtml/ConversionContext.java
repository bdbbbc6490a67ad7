package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** What a macro is told of the rendering that it is part of. */
public interface ConversionContext {
  /** What is being rendered, or null in a preview of something new. */
  ContentEntityObject getEntity();

  /**
   * What for: {@code display}, {@code preview}, {@code pdf}, {@code word} and, in Confluence alone,
   * {@code email}, {@code feed}, {@code html_export} and {@code diff}.
   */
  String getOutputType();
}
