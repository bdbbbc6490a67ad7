package com.atlassian.audit.entity;

import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence(
    value = "atlassian-audit javadoc 1.12.1",
    seen = "the library, not with Confluence 9 or 10")
public class AuditEvent {
  @Evidence(
      value = "atlassian-audit javadoc 1.12.1",
      seen = "the library, not with Confluence 9 or 10")
  public static Builder fromI18nKeys(
      String categoryKey, String actionKey, CoverageLevel level, CoverageArea area) {
    throw Signatures.only();
  }

  @Evidence(
      value = "atlassian-audit javadoc 1.12.1",
      seen = "the library, not with Confluence 9 or 10")
  public static class Builder {
    @Evidence(
        value = "public plugin for another Data Center product",
        seen = "the library, not with Confluence 9 or 10")
    public Builder extraAttribute(AuditAttribute attribute) {
      throw Signatures.only();
    }

    @Evidence(
        value = "public plugin for another Data Center product",
        seen = "the library, not with Confluence 9 or 10")
    public AuditEvent build() {
      throw Signatures.only();
    }
  }
}
