package com.atlassian.confluence.plugin.services;

import java.util.Map;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 8.6.0 and 8.7.1; public plugin for 9.2.3")
public interface VelocityHelperService {
  @Evidence(value = "Confluence javadoc 5.7 to 8.0.0", seen = "9; 10 no sign of change")
  Map<String, Object> createDefaultVelocityContext();

  @Evidence(value = "public plugin for 9.2.3", seen = "9; 10 no sign of change")
  String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, ?> context)
      throws Exception;
}
