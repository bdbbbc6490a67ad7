package com.atlassian.sal.api;

import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc; public plugins for Confluence 9.0.3 and 10.0.1")
public interface ApplicationProperties {
  @Evidence("SAL javadoc")
  String getBaseUrl(UrlMode urlMode);
}
