package com.atlassian.scheduler;

/** What a job says when it has run. */
public final class JobRunnerResponse {
  private final boolean success;
  private final String message;

  private JobRunnerResponse(boolean success, String message) {
    this.success = success;
    this.message = message;
  }

  public static JobRunnerResponse success(String message) {
    return new JobRunnerResponse(true, message);
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse(false, message);
  }

  public String getMessage() {
    return message;
  }

  @Override
  public String toString() {
    return (success ? "success: " : "failed: ") + message;
  }
}
