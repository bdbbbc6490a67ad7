package com.atlassian.scheduler;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-scheduler 2.0.0 javadoc; guide job-config-module")
public interface JobRunner {
  @Evidence("atlassian-scheduler 2.0.0 javadoc")
  JobRunnerResponse runJob(JobRunnerRequest request);
}
