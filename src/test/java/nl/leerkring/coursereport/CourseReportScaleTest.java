package nl.leerkring.coursereport;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
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
import org.junit.Test;

/** Two hundred lessons and two thousand people cost as many queries as two and two. */
public class CourseReportScaleTest {
  private static final long COURSE = 1000;
  private static final int LESSONS = 200;
  private static final int PEOPLE = 2000;

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Database database = EveryDatabase.H2.get();
  private final CoursesOnADatabase courses;
  private final QuizzesOnADatabase quizzes;
  private final CourseReports reports;

  @SuppressWarnings("unchecked")
  public CourseReportScaleTest() {
    InMemoryCompanies kept = new InMemoryCompanies();
    kept.save(new Company("NZ", "Noordzee", Set.of("noordzee-crew"), Set.of(), Map.of()));
    Companies companies = kept.service(members, new InMemorySpaces());
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    RealActiveObjects objects =
        new RealActiveObjects(
            database,
            "nl.leerkring",
            Stream.of(CoursesOnADatabase.tables(), QuizzesOnADatabase.tables())
                .flatMap(Stream::of)
                .toArray(Class[]::new));
    Clock clock = Clock.systemUTC();
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

  @Test
  public void queries_grow_neither_with_lessons_nor_with_people() {
    pages.add(COURSE, "Purifier", 1);
    pages.letEdit(member("bram"));
    courses.make(member("bram"), COURSE);
    lessons(0, 2);
    people(0, 2);
    long few = statements();

    lessons(2, LESSONS);
    people(2, PEOPLE);

    assertEquals(few, statements());
    CourseReport report = reports.of(member("bram"), COURSE).orElseThrow();
    assertEquals(PEOPLE, report.enrolled());
    assertEquals(LESSONS, report.lessons().size());
    assertTrue(report.questions().get(0).answers() >= 500);
  }

  private void lessons(int from, int to) {
    for (int i = from; i < to; i++) {
      pages.add(COURSE + 1 + i, "Lesson " + i, COURSE);
    }
    if (from == 0) {
      quizzes.write(COURSE + 1, "? Which valve\n(x) A\n( ) B\n");
    }
  }

  private void people(int from, int to) {
    for (int i = from; i < to; i++) {
      Member member = members.add("person" + i, "en", "noordzee-crew");
      courses.enrol(member, COURSE);
      if (i < 600) {
        quizzes.handIn(member.key(), COURSE + 1, 1, Map.of(0, 100));
      }
    }
  }

  private long statements() {
    long before = database.statements();
    reports.of(member("bram"), COURSE);
    return database.statements() - before;
  }

  private Member member(String name) {
    return members.member(name);
  }
}
