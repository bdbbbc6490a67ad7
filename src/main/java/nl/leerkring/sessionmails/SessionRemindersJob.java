package nl.leerkring.sessionmails;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every few minutes: which session begins in a day, or in an hour? */
@Component("sessionRemindersJob")
public class SessionRemindersJob implements JobRunner {
  private final SessionReminders reminders;

  SessionRemindersJob(SessionReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success(reminders.remind() + " near");
  }
}
