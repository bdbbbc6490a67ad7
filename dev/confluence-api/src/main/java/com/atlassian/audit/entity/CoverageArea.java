package com.atlassian.audit.entity;

import nl.leerkring.dev.api.Evidence;

@Evidence(
    value = "atlassian-audit javadoc 1.12.1 (enum)",
    seen = "the library, not with Confluence 9 or 10")
public enum CoverageArea {
  @Evidence(
      value = "public plugin for another Data Center product",
      seen = "the library, not with Confluence 9 or 10")
  LOCAL_CONFIG_AND_ADMINISTRATION
}
