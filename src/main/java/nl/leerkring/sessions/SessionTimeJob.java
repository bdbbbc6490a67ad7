package nl.leerkring.sessions;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every few minutes: whose offered seat ran out, and what is over? */
@Component("sessionTimeJob")
public class SessionTimeJob implements JobRunner {
  private final SessionRounds rounds;

  SessionTimeJob(SessionRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success(rounds.keepTime() + " changed");
  }
}
