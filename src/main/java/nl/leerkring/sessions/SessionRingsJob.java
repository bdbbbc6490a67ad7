package nl.leerkring.sessions;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every hour: who has a seat where they may not look any more? */
@Component("sessionRingsJob")
public class SessionRingsJob implements JobRunner {
  private final RingRounds rounds;

  SessionRingsJob(RingRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success(rounds.lookAtRings() + " changed");
  }
}
