package com.atlassian.scheduler;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-scheduler-api 1.6.0 javadoc")
public final class JobRunnerResponse {
  private JobRunnerResponse() {}

  @Evidence(
      value = "atlassian-scheduler-api 1.6.0 javadoc",
      seen = "library pages; no sign of change")
  public static JobRunnerResponse success(String message) {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence(
      value = "atlassian-scheduler-api 1.6.0 javadoc",
      seen = "library pages; no sign of change")
  public static JobRunnerResponse failed(String message) {
    throw nl.leerkring.dev.api.Signatures.only();
  }
}
