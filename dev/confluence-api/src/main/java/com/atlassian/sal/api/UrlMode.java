package com.atlassian.sal.api;

import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc")
public enum UrlMode {
  @Evidence("SAL javadoc; public plugins for 10.0.1")
  CANONICAL
}
