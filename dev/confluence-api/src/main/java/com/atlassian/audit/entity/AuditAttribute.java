package com.atlassian.audit.entity;

import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence(
    value = "atlassian-audit javadoc 1.12.1",
    seen = "the library, not with Confluence 9 or 10")
public class AuditAttribute {
  @Evidence(
      value = "public plugin for another Data Center product",
      seen = "the library, not with Confluence 9 or 10")
  public AuditAttribute(String name, String value) {
    throw Signatures.only();
  }
}
