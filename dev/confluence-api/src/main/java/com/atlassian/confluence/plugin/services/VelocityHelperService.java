package com.atlassian.confluence.plugin.services;

import java.util.Map;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 8.6.0 and 8.7.1; public plugin for 9.2.3")
public interface VelocityHelperService {
  @Evidence("Confluence javadoc 5.7; public plugin for 9.2.3")
  Map<String, Object> createDefaultVelocityContext();

  @Evidence("public plugin for 9.2.3")
  String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, ?> context)
      throws Exception;
}
