package nl.leerkring.dev.host.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.leerkring.dev.host.JobInfo;
import nl.leerkring.dev.host.PluginRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.support.CronExpression;

/** The plugin's job-config modules: run when their cron expression says so, or now. */
final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final JobRunnerRequest NEVER_CANCELLED = () -> false;

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<String, String> outcomes = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "stand-in jobs");
            thread.setDaemon(true);
            return thread;
          });

  Jobs(Descriptor descriptor, Beans beans) {
    for (Module module : descriptor.modules("job-config")) {
      Module job = module.child("job");
      String key = job.required("key");
      String cron = module.child("schedule").required("cron-expression");
      boolean adHoc =
          module.children("managed").stream()
              .anyMatch(
                  managed -> managed.optional("canRunAdhoc").filter("true"::equals).isPresent());
      jobs.put(
          key,
          new Job(
              module.required("name"),
              cron,
              parsed(module, cron),
              adHoc,
              beans.named(key, JobRunner.class)));
    }
    jobs.keySet().forEach(this::scheduleNext);
  }

  private record Job(
      String name, String schedule, CronExpression cron, boolean canRunAdhoc, JobRunner runner) {}

  private static CronExpression parsed(Module module, String cron) {
    try {
      return CronExpression.parse(cron);
    } catch (IllegalArgumentException e) {
      throw new PluginRefused(module.place() + " has no cron expression: " + e.getMessage(), e);
    }
  }

  private void scheduleNext(String key) {
    LocalDateTime now = LocalDateTime.now();
    LocalDateTime next = jobs.get(key).cron().next(now);
    if (next != null) {
      clock.schedule(
          () -> {
            run(key);
            scheduleNext(key);
          },
          Duration.between(now, next).toMillis(),
          TimeUnit.MILLISECONDS);
    }
  }

  List<JobInfo> list() {
    return jobs.entrySet().stream()
        .map(
            job ->
                new JobInfo(
                    job.getKey(),
                    job.getValue().name(),
                    job.getValue().schedule(),
                    job.getValue().canRunAdhoc(),
                    outcomes.get(job.getKey())))
        .toList();
  }

  /** Runs it on this thread; nobody is logged in for a job. */
  String run(String key) {
    Job job = jobs.get(key);
    if (job == null) {
      throw new IllegalArgumentException("There is no job " + key);
    }
    var who = com.atlassian.confluence.user.AuthenticatedUserThreadLocal.get();
    com.atlassian.confluence.user.AuthenticatedUserThreadLocal.set(null);
    try {
      outcomes.put(key, String.valueOf(job.runner().runJob(NEVER_CANCELLED)));
    } catch (RuntimeException e) {
      LOG.error("Job {} failed", key, e);
      outcomes.put(key, "failed: " + e.getMessage());
    } finally {
      com.atlassian.confluence.user.AuthenticatedUserThreadLocal.set(who);
    }
    return outcomes.get(key);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
