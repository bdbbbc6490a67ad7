package nl.leerkring.coursereport;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.coursereport.CourseReport.CompanyLine;
import nl.leerkring.coursereport.CourseReport.MonthLine;
import nl.leerkring.web.Texts;

/** A report as tables, in the words of who reads it. */
final class ReportTables {
  private static final int WHOLE = 100;

  private final CourseReport report;
  private final Texts words;

  ReportTables(CourseReport report, Texts words) {
    this.report = report;
    this.words = words;
  }

  List<ReportTable> all() {
    return List.of(lessons(), questions(), companies(), months());
  }

  private ReportTable lessons() {
    return new ReportTable(
        "lessons",
        words.get("coursereport.lessons"),
        heads(
            "coursereport.lesson",
            "coursereport.done",
            "coursereport.percent",
            "coursereport.kind"),
        report.lessons().stream()
            .map(
                line ->
                    row(
                        line.title(),
                        percent(line.done(), report.enrolled()),
                        line.done(),
                        percent(line.done(), report.enrolled()),
                        words.get(
                            line.isRequired() ? "coursereport.required" : "coursereport.optional")))
            .toList());
  }

  private ReportTable questions() {
    return new ReportTable(
        "questions",
        words.get("coursereport.questions"),
        heads(
            "coursereport.question",
            "coursereport.right",
            "coursereport.answers",
            "coursereport.lesson"),
        report.questions().stream()
            .map(
                line -> row(line.text(), line.right(), line.right(), line.answers(), line.lesson()))
            .toList());
  }

  private ReportTable companies() {
    return new ReportTable(
        "companies",
        words.get("coursereport.companies"),
        heads(
            "coursereport.company",
            "coursereport.completed",
            "coursereport.enrolled",
            "coursereport.percent"),
        report.companies().stream()
            .map(
                line ->
                    row(
                        name(line),
                        percent(line.completed(), line.enrolled()),
                        line.completed(),
                        line.enrolled(),
                        percent(line.completed(), line.enrolled())))
            .toList());
  }

  private String name(CompanyLine line) {
    return switch (line.kind()) {
      case COMPANY -> line.name();
      case OTHERS -> words.get("coursereport.others");
      case NONE -> words.get("coursereport.none");
    };
  }

  private ReportTable months() {
    int most = report.months().stream().mapToInt(MonthLine::enrolled).max().orElse(0);
    DateTimeFormatter format = DateTimeFormatter.ofPattern("LLLL yyyy", words.locale());
    return new ReportTable(
        "months",
        words.get("coursereport.months"),
        heads("coursereport.month", "coursereport.enrolled", "coursereport.completed"),
        report.months().stream()
            .map(
                line ->
                    row(
                        format.format(line.month()),
                        percent(line.enrolled(), most),
                        line.enrolled(),
                        line.completed()))
            .toList());
  }

  /** Each enrolment, for a file only. */
  static ReportTable participations(List<Participation> all, Texts words) {
    List<String> heads =
        Stream.of(
                "coursereport.enrolled.on",
                "coursereport.completed.on",
                "coursereport.done",
                "coursereport.company",
                "coursereport.person")
            .map(words::get)
            .toList();
    return new ReportTable(
        "enrolments",
        words.get("coursereport.enrolments"),
        heads,
        all.stream()
            .map(
                one ->
                    row(
                        one.enrolled().toString(),
                        0,
                        one.completed().map(Object::toString).orElse(""),
                        one.lessons(),
                        one.company(),
                        one.name()))
            .toList());
  }

  private List<String> heads(String... keys) {
    return Stream.of(keys).map(words::get).toList();
  }

  private static ReportTable.Row row(String label, int percent, Object... cells) {
    return new ReportTable.Row(label, List.of(cells), percent);
  }

  static int percent(int some, int all) {
    return all == 0 ? 0 : Math.round((float) WHOLE * some / all);
  }
}
