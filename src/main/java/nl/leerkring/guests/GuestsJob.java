package nl.leerkring.guests;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every few minutes: whose last day is over? */
@Component("guestsJob")
public class GuestsJob implements JobRunner {
  private final Guests guests;

  public GuestsJob(Guests guests) {
    this.guests = guests;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success(guests.keepTime());
  }
}
