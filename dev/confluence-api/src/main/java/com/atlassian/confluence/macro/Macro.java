package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.0.2 and 9.3.2; public plugin for 10.2.13")
public interface Macro {
  @Evidence("Confluence javadoc 9.0.2 and 9.3.2; public plugin for 10.2.13")
  String execute(Map<String, String> parameters, String body, ConversionContext context)
      throws MacroExecutionException;

  @Evidence("Confluence javadoc 9.0.2 and 9.3.2; public plugin for 10.2.13")
  BodyType getBodyType();

  @Evidence("Confluence javadoc 9.0.2 and 9.3.2; public plugin for 10.2.13")
  OutputType getOutputType();

  @Evidence("Confluence javadoc 9.0.2 and 9.3.2; public plugin for 10.2.13")
  enum BodyType {
    NONE,
    PLAIN_TEXT,
    RICH_TEXT
  }

  @Evidence("Confluence javadoc 9.0.2 and 9.3.2; public plugin for 10.2.13")
  enum OutputType {
    BLOCK,
    INLINE
  }
}
