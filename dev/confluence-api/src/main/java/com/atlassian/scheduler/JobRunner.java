package com.atlassian.scheduler;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-scheduler 2.0.0 javadoc; guide job-config-module")
public interface JobRunner {
  @Evidence(value = "atlassian-scheduler 2.0.0 javadoc", seen = "library pages; no sign of change")
  JobRunnerResponse runJob(JobRunnerRequest request);
}
