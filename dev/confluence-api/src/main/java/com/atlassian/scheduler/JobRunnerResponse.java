package com.atlassian.scheduler;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-scheduler-api 1.6.0 javadoc")
public final class JobRunnerResponse {
  private JobRunnerResponse() {}

  @Evidence("atlassian-scheduler-api 1.6.0 javadoc")
  public static JobRunnerResponse success(String message) {
    throw nl.leerkring.dev.api.Signatures.only();
  }

  @Evidence("atlassian-scheduler-api 1.6.0 javadoc")
  public static JobRunnerResponse failed(String message) {
    throw nl.leerkring.dev.api.Signatures.only();
  }
}
