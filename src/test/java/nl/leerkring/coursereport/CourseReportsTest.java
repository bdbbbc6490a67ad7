package nl.leerkring.coursereport;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.coursereport.CourseReport.CompanyLine;
import nl.leerkring.courses.CoursesOnADatabase;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.leads.HomesInTests;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.quizzes.QuizzesOnADatabase;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Texts;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Bram of Noordzee made a course; Anna leads Noordzee; Carla leads De Hoop. */
@RunWith(Parameterized.class)
public class CourseReportsTest {
  private static final long COURSE = 100;
  private static final long FIRST = 101;
  private static final long SECOND = 102;
  private static final String QUIZ = "? Which valve\n(x) A\n( ) B\n\n? Which pump\n(x) A\n( ) B\n";

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final InMemoryCompanies kept = new InMemoryCompanies();
  private final Clock clock = mock(Clock.class);
  private final Database database;
  private final CoursesOnADatabase courses;
  private final QuizzesOnADatabase quizzes;
  private final CourseReports reports;
  private Instant now = Instant.parse("2026-09-10T10:00:00Z");

  @SuppressWarnings("unchecked")
  public CourseReportsTest(EveryDatabase kind) {
    database = kind.get();
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    RealActiveObjects objects =
        new RealActiveObjects(
            database,
            "nl.leerkring",
            Stream.of(CoursesOnADatabase.tables(), QuizzesOnADatabase.tables())
                .flatMap(Stream::of)
                .toArray(Class[]::new));
    Companies companies = kept.service(members, new InMemorySpaces());
    courses =
        new CoursesOnADatabase(
            objects,
            transactions,
            pages,
            clock,
            new CoursesOnADatabase.Who(members, HomesInTests.of(companies, members)));
    quizzes = new QuizzesOnADatabase(objects, transactions, clock);
    reports = new CourseReports(courses.histories(), quizzes.figures(), companies, members, pages);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void a_course_of_two_lessons_with_a_quiz_in_the_second() {
    when(clock.instant()).thenAnswer(call -> now);
    when(clock.millis()).thenAnswer(call -> now.toEpochMilli());
    company("NZ", "Noordzee", "noordzee-crew", "anna");
    company("DH", "De Hoop", "dehoop-yard", "carla");
    members.join("anna", "noordzee-crew");
    pages.add(COURSE, "Purifier", 1);
    pages.add(FIRST, "The bowl", COURSE);
    pages.add(SECOND, "The disc", COURSE);
    pages.hide(COURSE, member("dirk"));
    pages.letEdit(member("bram"));
    courses.make(member("bram"), COURSE);
    quizzes.write(SECOND, QUIZ);
  }

  private void company(String key, String name, String group, String lead) {
    Company company =
        new Company(key, name, java.util.Set.of(group), java.util.Set.of(), Map.of())
            .with(ManagedRole.LEADS);
    kept.save(company);
    members.join(lead, company.groupFor(ManagedRole.LEADS));
  }

  @Test
  public void makers_see_everybody_by_company_and_where_people_drop_off() {
    follow("anna", FIRST, SECOND);
    follow("bram", FIRST);
    follow("carla");
    follow("eva", FIRST);

    CourseReport report = report("bram");

    assertEquals(4, report.enrolled());
    assertEquals(1, report.completed());
    assertEquals(
        List.of(
            new CourseReport.LessonLine("The bowl", true, 3),
            new CourseReport.LessonLine("The disc", true, 1)),
        report.lessons());
    assertEquals(
        List.of(
            new CompanyLine(CompanyLine.Kind.NONE, "", 1, 0),
            new CompanyLine(CompanyLine.Kind.COMPANY, "De Hoop", 1, 0),
            new CompanyLine(CompanyLine.Kind.COMPANY, "Noordzee", 2, 1)),
        report.companies());
  }

  @Test
  public void a_lead_sees_own_people_only_and_others_together_from_five_on() {
    follow("carla", FIRST);
    follow("anna", FIRST, SECOND);
    for (int i = 0; i < 3; i++) {
      follow(members.add("crew" + i, "en", "noordzee-crew").userName());
    }

    List<CompanyLine> few = report("carla").companies();
    follow("bram", FIRST, SECOND);
    List<CompanyLine> enough = report("carla").companies();

    CompanyLine own = new CompanyLine(CompanyLine.Kind.COMPANY, "De Hoop", 1, 0);
    assertEquals(List.of(own), few);
    assertEquals(List.of(own, new CompanyLine(CompanyLine.Kind.OTHERS, "", 5, 2)), enough);
    assertEquals("De Hoop", report("carla").companyName());
    assertEquals(1, report("carla").enrolled());
    assertEquals(
        List.of(1, 0),
        report("carla").lessons().stream().map(CourseReport.LessonLine::done).toList());
    assertFalse(report("carla").toString().contains("Noordzee"));
  }

  @Test
  public void nobody_else_sees_anything_and_a_supplier_not_even_as_a_lead() {
    follow("carla", FIRST);
    company("LY", "Lely", "lely-staff", "dirk");

    assertEquals(Optional.empty(), reports.of(member("eva"), COURSE));
    assertEquals(Optional.empty(), reports.of(member("dirk"), COURSE));
    assertEquals(List.of(), reports.participations(member("dirk"), COURSE));
    assertEquals(Optional.empty(), reports.meant(member("dirk"), COURSE, ""));
  }

  @Test
  public void the_hardest_question_comes_first_and_own_answers_count_for_leads() {
    quizzes.handIn(member("anna").key(), SECOND, 1, Map.of(0, 100, 1, 0));
    quizzes.handIn(member("anna").key(), SECOND, 2, Map.of(0, 100, 1, 50));
    quizzes.handIn(member("carla").key(), SECOND, 1, Map.of(0, 0, 1, 100));
    follow("anna");
    follow("carla");

    assertEquals(
        List.of(
            new CourseReport.QuestionLine("The disc", "Which pump", 3, 50),
            new CourseReport.QuestionLine("The disc", "Which valve", 3, 66)),
        report("bram").questions());
    assertEquals(
        List.of(
            new CourseReport.QuestionLine("The disc", "Which valve", 1, 0),
            new CourseReport.QuestionLine("The disc", "Which pump", 1, 100)),
        report("carla").questions());
  }

  @Test
  public void a_lead_does_not_hear_of_questions_on_a_page_that_they_may_not_view() {
    quizzes.handIn(member("carla").key(), SECOND, 1, Map.of(0, 0));
    follow("carla", FIRST);
    pages.hide(SECOND, member("carla"));

    assertEquals(List.of(), report("carla").questions());
    assertEquals(1, report("carla").lessons().size());
  }

  @Test
  public void months_without_anything_stand_between_those_with_something() {
    follow("anna", FIRST, SECOND);
    now = Instant.parse("2026-11-02T10:00:00Z");
    follow("bram");

    assertEquals(
        List.of(
            new CourseReport.MonthLine(YearMonth.of(2026, 9), 1, 1),
            new CourseReport.MonthLine(YearMonth.of(2026, 10), 0, 0),
            new CourseReport.MonthLine(YearMonth.of(2026, 11), 1, 0)),
        report("bram").months());
  }

  @Test
  public void names_are_told_to_leads_of_their_own_people_only() {
    follow("anna", FIRST, SECOND);
    follow("carla");

    List<Participation> makers = reports.participations(member("bram"), COURSE);
    List<Participation> lead = reports.participations(member("anna"), COURSE);

    assertEquals(List.of("", ""), makers.stream().map(Participation::name).toList());
    assertEquals(List.of("Anna"), lead.stream().map(Participation::name).toList());
    assertEquals(2, lead.get(0).lessons());
    assertTrue(lead.get(0).completed().isPresent());
  }

  @Test
  public void who_changes_company_counts_where_they_enrolled() {
    follow("carla", FIRST);

    members.leave("carla", "dehoop-yard");
    members.join("carla", "noordzee-crew");
    follow("carla", SECOND);

    assertEquals("De Hoop", report("bram").companies().get(0).name());
  }

  @Test
  public void tables_say_the_same_as_the_report_in_the_readers_words() {
    follow("anna", FIRST, SECOND);
    Texts words = new Texts((locale, key, arguments) -> key, Locale.ENGLISH);

    List<ReportTable> tables = new ReportTables(report("bram"), words).all();

    assertEquals(
        List.of("lessons", "questions", "companies", "months"),
        tables.stream().map(ReportTable::name).toList());
    assertEquals(List.of(1, 100, "coursereport.required"), tables.get(0).rows().get(0).cells());
    assertEquals("September 2026", tables.get(3).rows().get(0).label());
    tables.forEach(
        table ->
            table
                .rows()
                .forEach(row -> assertEquals(table.heads().size(), row.cells().size() + 1)));
  }

  private void follow(String name, long... lessons) {
    courses.enrol(member(name), COURSE);
    for (long lesson : lessons) {
      courses.done(member(name), COURSE, lesson);
    }
  }

  private CourseReport report(String name) {
    return reports.of(member(name), COURSE).orElseThrow();
  }

  private Member member(String name) {
    return members.member(name);
  }
}
