package nl.leerkring.coursereport;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Csv;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Texts;

/** The parts of a report as files for a spreadsheet. */
@LicensedOnly
@javax.ws.rs.Path("/coursereports")
@jakarta.ws.rs.Path("/coursereports")
public class CourseReportResource {
  private static final int NOT_FOUND = 404;

  private final Members members;
  private final Translator translator;
  private final CourseReports reports;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public CourseReportResource(Members members, Translator translator, CourseReports reports) {
    this.members = members;
    this.translator = translator;
    this.reports = reports;
  }

  /** Not found for who neither may edit the course nor leads a company. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{pageId}/{name}.csv")
  @jakarta.ws.rs.Path("/{pageId}/{name}.csv")
  @javax.ws.rs.Produces(Csv.TYPE)
  @jakarta.ws.rs.Produces(Csv.TYPE)
  public String file(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId,
      @javax.ws.rs.PathParam("name") @jakarta.ws.rs.PathParam("name") String name) {
    Member asker = members.current().orElseThrow(() -> HttpStatus.of(NOT_FOUND));
    Texts words = new Texts(translator, asker.locale());
    return reports
        .of(asker, pageId)
        .flatMap(report -> table(asker, report, name, words))
        .map(CourseReportResource::csv)
        .orElseThrow(() -> HttpStatus.of(NOT_FOUND));
  }

  private Optional<ReportTable> table(Member asker, CourseReport report, String name, Texts words) {
    return name.equals("enrolments")
        ? Optional.of(
            ReportTables.participations(reports.participations(asker, report.courseId()), words))
        : new ReportTables(report, words)
            .all().stream().filter(table -> table.name().equals(name)).findFirst();
  }

  private static String csv(ReportTable table) {
    Csv csv = new Csv().line(table.heads());
    for (ReportTable.Row row : table.rows()) {
      List<Object> line = new ArrayList<>(List.of(row.label()));
      line.addAll(row.cells());
      csv.line(line);
    }
    return csv.file();
  }
}
