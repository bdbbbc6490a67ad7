package nl.leerkring.editions;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every few minutes, once per cluster: is anybody due? */
@Component("weeklyDigestJob")
public class WeeklyDigestJob implements JobRunner {
  private final WeeklyDigest digest;

  WeeklyDigestJob(WeeklyDigest digest) {
    this.digest = digest;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    DigestReport report = digest.send(request::isCancellationRequested);
    String said =
        report.sent()
            + " sent, "
            + report.nothingToSay()
            + " had nothing to be told, "
            + report.off()
            + " want none now, "
            + report.failed()
            + " failed";
    return report.failed() == 0 ? JobRunnerResponse.success(said) : JobRunnerResponse.failed(said);
  }
}
