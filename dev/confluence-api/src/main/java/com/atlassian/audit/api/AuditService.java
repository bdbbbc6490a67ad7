package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;
import nl.leerkring.dev.api.Evidence;

@Evidence(
    value =
        "atlassian-audit javadoc 1.12.1; developer guide Atlassian Audit API (Confluence 7.5 and"
            + " later); public plugin for another Data Center product",
    seen = "the library, not with Confluence 9 or 10")
public interface AuditService {
  @Evidence(
      value = "atlassian-audit javadoc 1.12.1; public plugin for another Data Center product",
      seen = "the library, not with Confluence 9 or 10")
  void audit(AuditEvent event);
}
