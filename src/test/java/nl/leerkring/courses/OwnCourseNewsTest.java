package nl.leerkring.courses;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.profiles.InMemoryProfiles;
import nl.leerkring.profiles.ShownTo;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What the digest hears of members' courses. */
@RunWith(Parameterized.class)
public class OwnCourseNewsTest {
  private static final long COURSE = 100;
  private static final Instant NOW = InMemoryCompanies.TUESDAY;

  private final Database database;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryProfiles profiles = new InMemoryProfiles();
  private final TakenCourses taken;
  private final CoursesUnderWay underWay;
  private final PeersFinished peers;
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");

  public OwnCourseNewsTest(EveryDatabase kind) {
    database = kind.get();
    taken = new TakenCourses(database, Clock.fixed(NOW, ZoneOffset.UTC), List.of());
    underWay = new CoursesUnderWay(taken.progress);
    peers =
        new PeersFinished(
            taken.progress,
            profiles.service(
                new InMemoryCompanies().service(members, new InMemorySpaces()), members));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aCourse() {
    taken.course(COURSE, "Purifier", bram);
  }

  @Test
  public void a_course_under_way_says_how_much_is_done_and_is_no_news_itself() {
    taken.enrol(anna, COURSE);
    taken.courses.mark(anna, COURSE, COURSE + 1, true);

    NewsItem item = underWay.of(List.of(anna, bram), NOW).get(anna.key()).get(0);

    assertEquals(NewsKind.GOING_ON, item.kind());
    assertEquals(new Message("courses.news.done", 1L), item.says());
    assertEquals(
        Set.of(COURSE, COURSE + 1), underWay.seen(List.of(anna.key())).get(anna.key()).keySet());
  }

  @Test
  public void a_completed_course_is_not_under_way() {
    taken.complete(anna, COURSE);

    assertEquals(List.of(), underWay.of(List.of(anna), NOW).get(anna.key()));
  }

  @Test
  public void what_three_of_the_same_function_finished_is_told_as_a_number_to_a_fourth() {
    for (int i = 0; i < 3; i++) {
      taken.complete(engineer("e" + i, ShownTo.COMPANY), COURSE);
    }
    profiles.works(anna, ShownTo.COMPANY, "Engineer");

    NewsItem item = peers.of(List.of(anna, bram), NOW).get(anna.key()).get(0);

    assertEquals(new Message("courses.news.peers", 3, "Engineer"), item.says());
    assertEquals(
        "who finished it is not told", Map.of(), peers.of(List.of(members.member("e1")), NOW));
  }

  @Test
  public void fewer_than_three_or_those_who_hide_their_function_are_told_to_nobody() {
    taken.complete(engineer("e0", ShownTo.COMPANY), COURSE);
    taken.complete(engineer("e1", ShownTo.COMPANY), COURSE);
    taken.complete(engineer("e2", ShownTo.NOBODY), COURSE);
    profiles.works(anna, ShownTo.COMPANY, "engineer");

    assertEquals(Map.of(), peers.of(List.of(anna), NOW));
  }

  @Test
  public void fifty_members_cost_as_many_queries_as_two() {
    List<Member> fifty = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Member one = engineer("e" + i, ShownTo.COMPANY);
      fifty.add(one);
      taken.enrol(one, COURSE);
    }
    long before = database.statements();
    underWay.of(fifty.subList(0, 2), NOW);
    long two = database.statements() - before;

    underWay.of(fifty, NOW);

    assertEquals(two, database.statements() - before - two);
  }

  private Member engineer(String name, ShownTo to) {
    Member member = members.add(name, "en", "noordzee-crew");
    profiles.works(member, to, "engineer");
    return member;
  }
}
