package nl.leerkring.coursereport;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** How a course is doing; others than its makers and leads of companies see nothing of it. */
public class CourseReportMacro extends MemberMacro {
  private final CourseReports reports;
  private final Pagelet pagelet;
  private final Site site;

  public CourseReportMacro(CourseReports reports, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.reports = reports;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    String title = typed.text("course");
    Optional<Long> course = reports.meant(reader, pageId, title);
    if (course.isEmpty()) {
      return reports.mayEdit(reader, pageId)
          ? pagelet.render("coursereport/hint", reader.locale(), Map.of("title", title))
          : "";
    }
    return reports
        .of(reader, course.get())
        .map(report -> new ReportView(report, site, pagelet.texts(reader.locale())))
        .map(view -> pagelet.render("coursereport/report", reader.locale(), Map.of("report", view)))
        .orElse("");
  }
}
