package nl.leerkring.drift;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every night: does Confluence still have what the rings say? */
@Component("driftJob")
public class DriftJob implements JobRunner {
  private final Drift drift;

  public DriftJob(Drift drift) {
    this.drift = drift;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success(drift.night());
  }
}
