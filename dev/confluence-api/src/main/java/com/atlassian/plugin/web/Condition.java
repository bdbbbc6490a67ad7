package com.atlassian.plugin.web;

import java.util.Map;
import nl.leerkring.dev.api.Evidence;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
public interface Condition {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  void init(Map<String, String> parameters);

  /** Asked on each page that has the item's place. */
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  boolean shouldDisplay(Map<String, Object> context);
}
