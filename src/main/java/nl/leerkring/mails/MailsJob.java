package nl.leerkring.mails;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every minute: is there a notice to send? */
@Component("mailsJob")
public class MailsJob implements JobRunner {
  private final MailRound round;

  MailsJob(MailRound round) {
    this.round = round;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success(round.send() + " sent");
  }
}
