package nl.leerkring.coursereport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.coursereport.CourseReport.LessonLine;
import nl.leerkring.coursereport.CourseReport.MonthLine;
import nl.leerkring.coursereport.CourseReport.QuestionLine;
import nl.leerkring.courses.CourseHistories;
import nl.leerkring.courses.CourseHistory;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.quizzes.QuizFigures;
import org.springframework.stereotype.Component;

/** How courses are doing, for their makers and for leads of companies; nothing for others. */
@Component
public class CourseReports {
  private static final int HARDEST = 10;
  private static final int MONTHS = 24;

  private final CourseHistories histories;
  private final QuizFigures quizzes;
  private final Companies companies;
  private final Members members;
  private final Pages pages;

  CourseReports(
      CourseHistories histories,
      QuizFigures quizzes,
      Companies companies,
      Members members,
      Pages pages) {
    this.histories = histories;
    this.quizzes = quizzes;
    this.companies = companies;
    this.members = members;
    this.pages = pages;
  }

  /** The course that is meant on a page, by title or by where the page is. */
  Optional<Long> meant(Member asker, long pageId, String title) {
    return pages.visible(asker, pageId).flatMap(page -> histories.meant(asker, page, title));
  }

  boolean mayEdit(Member asker, long pageId) {
    return pages.mayEdit(asker, pageId);
  }

  /**
   * The report; nothing for who neither may edit the course nor leads a company, nor for who may
   * not view it. A number of queries that grows neither with lessons nor with people.
   */
  Optional<CourseReport> of(Member asker, long courseId) {
    Scope scope = scope(asker, courseId);
    return scope.isEmpty()
        ? Optional.empty()
        : histories.of(asker, courseId).map(history -> report(asker, history, scope));
  }

  private Scope scope(Member asker, long courseId) {
    Community community = companies.community();
    Set<String> led =
        community.companies().stream()
            .filter(company -> !company.archived() && companies.leads(asker, company))
            .map(Company::key)
            .collect(Collectors.toSet());
    return new Scope(
        pages.mayEdit(asker, courseId),
        led,
        community.companies().stream().collect(Collectors.toMap(Company::key, Company::name)));
  }

  private CourseReport report(Member asker, CourseHistory all, Scope scope) {
    CourseHistory history = scope.of(all);
    return new CourseReport(
        all.page().id(),
        all.page().title(),
        scope.companyName(),
        history.enrolled().size(),
        (int) history.completed().keySet().stream().filter(history.enrolled()::containsKey).count(),
        lessons(history),
        questions(all, scope),
        scope.companies(all),
        months(history, asker.zone()));
  }

  private static List<LessonLine> lessons(CourseHistory history) {
    return history.lessons().stream()
        .map(
            lesson ->
                new LessonLine(
                    lesson.page().title(),
                    lesson.isRequired(),
                    (int) lesson.done().stream().filter(history.enrolled()::containsKey).count()))
        .toList();
  }

  private List<QuestionLine> questions(CourseHistory history, Scope scope) {
    Map<Long, String> titles =
        history.lessons().stream()
            .map(CourseHistory.LessonHistory::page)
            .collect(Collectors.toMap(PageSummary::id, PageSummary::title));
    return quizzes.of(titles.keySet(), member -> scope.counts(history, member)).stream()
        .map(
            one ->
                new QuestionLine(titles.get(one.pageId()), one.text(), one.answers(), one.right()))
        .sorted(Comparator.comparing(QuestionLine::right).thenComparing(QuestionLine::text))
        .limit(HARDEST)
        .toList();
  }

  private static List<MonthLine> months(CourseHistory history, ZoneId zone) {
    Map<YearMonth, Long> enrolled = byMonth(history.enrolled().values(), zone);
    Map<YearMonth, Long> completed = byMonth(history.completed().values(), zone);
    Set<YearMonth> busy = new TreeSet<>(enrolled.keySet());
    busy.addAll(completed.keySet());
    List<MonthLine> lines = new ArrayList<>();
    if (!busy.isEmpty()) {
      YearMonth last = busy.stream().max(Comparator.naturalOrder()).orElseThrow();
      YearMonth first = busy.stream().min(Comparator.naturalOrder()).orElseThrow();
      YearMonth month = first.isBefore(last.minusMonths(MONTHS)) ? last.minusMonths(MONTHS) : first;
      for (; !month.isAfter(last); month = month.plusMonths(1)) {
        lines.add(
            new MonthLine(
                month,
                enrolled.getOrDefault(month, 0L).intValue(),
                completed.getOrDefault(month, 0L).intValue()));
      }
    }
    return lines;
  }

  private static Map<YearMonth, Long> byMonth(Collection<Instant> moments, ZoneId zone) {
    return moments.stream()
        .collect(
            Collectors.groupingBy(
                moment -> YearMonth.from(moment.atZone(zone)), Collectors.counting()));
  }

  /**
   * Each enrolment that the asker may know of, the first first; names are told to leads only, of
   * their own people.
   */
  List<Participation> participations(Member asker, long courseId) {
    Scope scope = scope(asker, courseId);
    return scope.isEmpty()
        ? List.of()
        : histories.of(asker, courseId).stream()
            .map(scope::of)
            .flatMap(history -> participations(history, scope, asker.zone()).stream())
            .toList();
  }

  private List<Participation> participations(CourseHistory history, Scope scope, ZoneId zone) {
    return history.enrolled().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(
            one -> {
              String company = history.companies().getOrDefault(one.getKey(), "");
              return new Participation(
                  scope.led().contains(company) ? name(one.getKey()) : "",
                  scope.name(company),
                  day(one.getValue(), zone),
                  Optional.ofNullable(history.completed().get(one.getKey()))
                      .map(moment -> day(moment, zone)),
                  history.lessonsOf(one.getKey()));
            })
        .toList();
  }

  private String name(MemberKey member) {
    return members.find(member).map(Member::fullName).orElse("");
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }
}
