package nl.leerkring.coursereport;

import java.util.List;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** How a course is doing, as a page shows it. */
public final class ReportView {
  private final CourseReport report;
  private final Site site;
  private final Texts texts;

  ReportView(CourseReport report, Site site, Texts texts) {
    this.report = report;
    this.site = site;
    this.texts = texts;
  }

  public String getId() {
    return String.valueOf(report.courseId());
  }

  public String getTitle() {
    return report.title();
  }

  /** The companies whose people it is about; empty for everybody. */
  public String getCompany() {
    return report.companyName();
  }

  public int getEnrolled() {
    return report.enrolled();
  }

  public int getCompleted() {
    return report.completed();
  }

  public int getPercent() {
    return ReportTables.percent(report.completed(), report.enrolled());
  }

  public List<ChartView> getCharts() {
    return new ReportTables(report, texts)
        .all().stream().map(table -> new ChartView(table, file(table.name()))).toList();
  }

  /** Each enrolment for a spreadsheet. */
  public String getEnrolmentsUrl() {
    return file("enrolments");
  }

  private String file(String name) {
    return site.url("/rest/leerkring/1.0/coursereports/" + getId() + "/" + name + ".csv");
  }
}
