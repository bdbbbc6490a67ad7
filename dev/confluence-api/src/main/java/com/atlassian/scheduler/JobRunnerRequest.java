package com.atlassian.scheduler;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-scheduler 2.0.0 javadoc")
public interface JobRunnerRequest {
  @Evidence(
      value = "atlassian-scheduler javadoc; public plugins",
      seen = "library pages; no sign of change")
  boolean isCancellationRequested();
}
