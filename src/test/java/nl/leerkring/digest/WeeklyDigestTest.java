package nl.leerkring.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.leerkring.courses.Courses;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.Rings;
import nl.leerkring.sessions.ComingSession;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

@RunWith(Parameterized.class)
public class WeeklyDigestTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(TUESDAY, ZoneOffset.UTC);

  private final Database database;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final FakeMailer mailer = new FakeMailer();
  private final ActivityRepository activities;
  private final WeeklyDigest digest;

  public WeeklyDigestTest(EveryDatabase kind) {
    database = kind.get();
    activities = new AoActivityRepository(objects(), transactions());
    digest = node();
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void thisWeek() {
    Member bram = members.member("bram");
    happened(1, "Purifier trick", "NZP", bram, TUESDAY.minus(Duration.ofDays(1)));
    pages.hide(1, members.member("dirk"));
    happened(2, "Rope care", "LYO", members.member("dirk"), TUESDAY.minus(Duration.ofDays(2)));
  }

  @Test
  public void everybody_gets_what_they_may_see_and_did_not_make_and_nothing_else() {
    digest.send(() -> false);

    assertEquals(
        Set.of("anna@example.test", "bram@example.test", "carla@example.test"), addressees());
    assertEquals(List.of("Purifier trick", "Rope care"), told("anna"));
    assertEquals("not what he made himself", List.of("Rope care"), told("bram"));
  }

  @Test
  public void a_second_run_sends_nothing() {
    DigestReport first = digest.send(() -> false);
    DigestReport second = digest.send(() -> false);

    assertEquals(new DigestReport(3, 1, 0, 0), first);
    assertEquals(new DigestReport(0, 0, 0, 4), second);
    assertEquals(3, mailer.sent().size());
  }

  @Test
  public void two_nodes_that_run_at_once_serve_each_member_once() throws Exception {
    WeeklyDigest other = node();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<DigestReport>> runs = new ArrayList<>();
    for (WeeklyDigest node : List.of(digest, other)) {
      runs.add(threads.submit(() -> node.send(() -> false)));
    }
    for (Future<DigestReport> run : runs) {
      run.get();
    }
    threads.shutdown();

    assertEquals(3, mailer.sent().size());
    assertEquals(3, addressees().size());
  }

  @Test
  public void who_could_not_be_reached_is_tried_again_by_the_next_run() {
    mailer.refuse("carla@example.test");
    assertEquals(new DigestReport(2, 1, 1, 0), digest.send(() -> false));

    mailer.takeAgain("carla@example.test");
    DigestReport again = digest.send(() -> false);

    assertEquals(new DigestReport(1, 0, 0, 3), again);
    assertTrue(addressees().contains("carla@example.test"));
  }

  @Test
  public void what_was_hidden_before_the_run_is_told_to_nobody_from_whom_it_is_hidden() {
    pages.hide(1, members.member("carla"));

    digest.send(() -> false);

    assertEquals(List.of("Rope care"), told("carla"));
    assertFalse(told("anna").isEmpty());
  }

  @Test
  public void what_happened_longer_ago_than_a_week_is_no_news() {
    assertEquals(2, activities.since(TUESDAY.minus(Duration.ofDays(7))).size());

    assertEquals(1, activities.since(TUESDAY.minus(Duration.ofHours(30))).size());
  }

  @Test
  public void a_page_changed_many_times_a_day_is_told_once() {
    for (int i = 0; i < 5; i++) {
      activities.add(new Activity(2, false, TUESDAY.minusSeconds(60 - i), null));
    }

    assertEquals(3, activities.since(TUESDAY.minus(Duration.ofDays(7))).size());
  }

  @Test
  public void the_mail_is_in_the_language_of_its_reader() {
    digest.send(() -> false);

    assertEquals("nl digest.subject[Purifier trick]", mailTo("anna").subject());
    assertEquals("en digest.subject[Purifier trick]", mailTo("carla").subject());
  }

  @Test
  public void the_number_of_statements_per_member_does_not_grow_with_what_happened() {
    long few = statementsOfARun();
    for (int i = 10; i < 200; i++) {
      happened(i, "Page " + i, "S" + i, null, TUESDAY.minusSeconds(i));
    }
    WeeklyDigest nextWeek = node(Clock.fixed(TUESDAY.plus(Duration.ofDays(6)), ZoneOffset.UTC));

    long before = database.statements();
    nextWeek.send(() -> false);

    assertTrue("at most a statement more: " + few, database.statements() - before <= few + 4);
  }

  private long statementsOfARun() {
    long before = database.statements();
    digest.send(() -> false);
    return database.statements() - before;
  }

  private void happened(long id, String title, String space, Member by, Instant at) {
    pages.add(id, title, 0, space, by, at);
    activities.add(new Activity(id, true, at, by == null ? null : by.key()));
  }

  private Set<String> addressees() {
    return mailer.sent().stream().map(Mail::to).collect(Collectors.toSet());
  }

  private List<String> told(String name) {
    return Arrays.stream(mailTo(name).html().split("\\|")).filter(t -> !t.isEmpty()).toList();
  }

  private Mail mailTo(String name) {
    return mailer.sent().stream()
        .filter(mail -> mail.to().equals(name + "@example.test"))
        .findFirst()
        .orElseThrow();
  }

  private RealActiveObjects objects() {
    return new RealActiveObjects(database, "nl.leerkring", AoActivity.class, AoDelivery.class);
  }

  private Transactions transactions() {
    return new Transactions(new DatabaseTransactions(database));
  }

  private WeeklyDigest node() {
    return node(CLOCK);
  }

  /**
   * A node of the cluster; its template lists the titles, its texts name language, key and
   * arguments.
   */
  private WeeklyDigest node(Clock clock) {
    RealActiveObjects objects = objects();
    Rings rings = Mockito.mock(Rings.class);
    Mockito.when(rings.members())
        .thenReturn(
            List.of("anna", "bram", "carla", "dirk").stream().map(members::member).toList());
    Sessions sessions = Mockito.mock(Sessions.class);
    Mockito.when(sessions.coming(ArgumentMatchers.any(), ArgumentMatchers.any()))
        .thenReturn(List.<ComingSession>of());
    Courses courses = Mockito.mock(Courses.class);
    DigestMail mails =
        new DigestMail(
            WeeklyDigestTest::titles,
            (locale, key, arguments) ->
                locale.getLanguage() + " " + key + Arrays.toString(arguments),
            path -> path);
    return new WeeklyDigest(
        rings,
        new AoActivityRepository(objects, transactions()),
        new AoDigestLedger(objects, transactions()),
        new DigestDelivery(new DigestSources(pages, sessions, courses, clock), mails, mailer),
        clock);
  }

  @SuppressWarnings("unchecked")
  private static String titles(String template, Map<String, ?> model) {
    return ((List<DigestSectionView>) model.get("sections"))
        .stream()
            .flatMap(section -> section.getItems().stream())
            .map(item -> item.getTitle() + "|")
            .collect(Collectors.joining());
  }
}
