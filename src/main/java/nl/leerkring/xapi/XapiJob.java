package nl.leerkring.xapi;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.stereotype.Component;

/** Every minute: is there a learning record to send? */
@Component("xapiJob")
public class XapiJob implements JobRunner {
  private final Xapi xapi;

  public XapiJob(Xapi xapi) {
    this.xapi = xapi;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success(xapi.send());
  }
}
