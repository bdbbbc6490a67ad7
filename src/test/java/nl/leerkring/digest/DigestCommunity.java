package nl.leerkring.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.People;
import nl.leerkring.courses.CourseProgress;
import nl.leerkring.courses.Courses;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.sessions.ComingSession;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/**
 * The cast on a Tuesday morning, as the digest meets them; what is kept is in a real database. The
 * mail's template lists titles, its texts name language, key and arguments.
 */
final class DigestCommunity {
  static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  final InMemoryMembers members = InMemoryMembers.cast();
  final InMemoryPages pages = new InMemoryPages();
  final FakeMailer mailer = new FakeMailer();
  final Sessions sessions = Mockito.mock(Sessions.class);
  final Courses courses = Mockito.mock(Courses.class);
  final ActivityRepository activities;
  private final People people = Mockito.mock(People.class);
  private final Database database;

  DigestCommunity(Database database) {
    this.database = database;
    activities = new AoActivityRepository(objects());
    members("anna", "bram", "carla", "dirk");
    coming();
    goingOn();
  }

  void members(String... names) {
    members(Arrays.stream(names).map(members::member).toArray(Member[]::new));
  }

  void members(Member... all) {
    Mockito.when(people.all()).thenReturn(List.of(all));
  }

  void coming(ComingSession... coming) {
    Mockito.when(sessions.coming(ArgumentMatchers.any(), ArgumentMatchers.any()))
        .thenReturn(List.of(coming));
  }

  void goingOn(CourseProgress... courseProgress) {
    Mockito.when(courses.goingOn(ArgumentMatchers.any(), ArgumentMatchers.anyInt()))
        .thenReturn(List.of(courseProgress));
  }

  void made(long id, String title, String space, String by, Duration ago) {
    Member who = members.member(by);
    Instant at = TUESDAY.minus(ago);
    pages.add(id, title, 0, space, who, at);
    activities.add(new Activity(id, true, at, who == null ? null : who.key()));
  }

  void changed(long id, String by, Instant at) {
    activities.add(new Activity(id, false, at, members.member(by).key()));
  }

  /** A node of the cluster. */
  WeeklyDigest node(Instant now) {
    return node(now, ledger());
  }

  WeeklyDigest node(Instant now, DigestLedger ledger) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new WeeklyDigest(
        people, new AoActivityRepository(objects()), ledger, delivery(clock), clock);
  }

  DigestLedger ledger() {
    return new AoDigestLedger(objects(), new Transactions(new DatabaseTransactions(database)));
  }

  private DigestDelivery delivery(Clock clock) {
    DigestMail mails =
        new DigestMail(
            DigestCommunity::titles,
            (locale, key, arguments) ->
                locale.getLanguage() + " " + key + Arrays.toString(arguments),
            path -> path);
    PageNews news = new PageNews(pages, members);
    return new DigestDelivery(new DigestSources(news, sessions, courses, clock), mails, mailer);
  }

  private RealActiveObjects objects() {
    return new RealActiveObjects(database, "nl.leerkring", AoActivity.class, AoDelivery.class);
  }

  Set<String> addressees() {
    return mailer.sent().stream().map(Mail::to).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Titles in the member's latest mail. */
  List<String> told(String name) {
    return mailTo(name).html().lines().map(line -> line.split("\\|")[0]).toList();
  }

  Mail mailTo(String name) {
    return mailer.sent().stream()
        .filter(mail -> mail.to().equals(name + "@example.test"))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError("no mail to " + name));
  }

  @SuppressWarnings("unchecked")
  private static String titles(String template, Map<String, ?> model) {
    return ((List<DigestSectionView>) model.get("sections"))
        .stream()
            .flatMap(section -> section.getItems().stream())
            .map(item -> item.getTitle() + "|" + item.getUrl() + "|" + item.getDetail() + "\n")
            .collect(Collectors.joining());
  }
}
