package com.atlassian.scheduler;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-scheduler 2.0.0 javadoc")
public interface JobRunnerRequest {
  @Evidence("atlassian-scheduler javadoc; public plugins")
  boolean isCancellationRequested();
}
