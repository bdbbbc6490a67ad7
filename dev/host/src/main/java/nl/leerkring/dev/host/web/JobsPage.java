package nl.leerkring.dev.host.web;

import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.JobInfo;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.RunningPlugin;

/** The plugin's jobs, each with a button to run it now. */
final class JobsPage {
  static final String PATH = "/admin/scheduledjobs";
  private static final String BODY =
      """
      <div lang="en"><h1>Scheduled jobs</h1>{}
      <div class="wide"><table class="aui"><thead><tr><th>Job</th><th>Schedule</th><th>Last outcome</th><th></th></tr></thead>
      <tbody>{}</tbody></table></div></div>
      """;
  private static final String ROW =
      """
      <tr><td>{}</td><td><code>{}</code></td><td>{}</td><td>{}</td></tr>
      """;
  private static final String RUN =
      """
      <form method="post" action="{}">{}{}<button class="aui-button" id="run-{}">Run now</button></form>
      """;

  private final Site site;
  private final Frame frame;
  private final Desk desk;

  JobsPage(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
  }

  Reply show(Ask ask) {
    return show(ask, Markup.NONE);
  }

  Reply run(Ask ask) {
    String key = Forms.text(ask, "key");
    Optional<RunningPlugin> plugin =
        site.plugin()
            .filter(running -> running.jobs().stream().anyMatch(job -> isRunnable(job, key)));
    return plugin
        .map(
            running ->
                show(
                    ask,
                    Markup.of(
                        "<div class=\"aui-message aui-message-info\" role=\"status\" id=\"job-outcome\">"
                            + "<p>{}: {}</p></div>",
                        key,
                        running.runJob(key))))
        .orElseGet(() -> desk.notFound(ask));
  }

  private static boolean isRunnable(JobInfo job, String key) {
    return job.canRunAdhoc() && job.key().equals(key);
  }

  private Reply show(Ask ask, Markup outcome) {
    List<JobInfo> jobs = site.plugin().map(RunningPlugin::jobs).orElse(List.of());
    List<Markup> rows = jobs.stream().map(job -> row(ask, job)).toList();
    return frame.show(
        ask,
        View.admin(
            "Scheduled jobs", Markup.of(BODY, outcome, rows), new AdminMenu(site).show(ask)));
  }

  private Markup row(Ask ask, JobInfo job) {
    Markup run =
        job.canRunAdhoc()
            ? Markup.of(
                RUN,
                site.url(PATH + "/run"),
                Forms.token(ask),
                Forms.hidden("key", job.key()),
                job.key())
            : Markup.NONE;
    return Markup.of(ROW, job.name(), job.schedule(), job.lastOutcome(), run);
  }
}
