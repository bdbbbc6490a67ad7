package nl.leerkring.sessionmails;

import static nl.leerkring.sessions.SessionCommunity.NOW;
import static nl.leerkring.sessions.SessionCommunity.PAGE;
import static nl.leerkring.sessions.SessionCommunity.START;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerkring.calendars.CalendarFiles;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailCalendar;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.mails.MailWorld;
import nl.leerkring.seats.Said;
import nl.leerkring.sessions.Room;
import nl.leerkring.sessions.SessionCommunity;
import nl.leerkring.sessions.SessionMailsInTests;
import nl.leerkring.sessions.Timetable;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Before;
import org.junit.Test;

/** What members get by mail when something happens to a session; Bram hosts. */
public class SessionMailsTest {
  private static final String LINK = "https://meet.example/7";
  private static final Site SITE = path -> "https://c.example" + path;

  private final Database database = EveryDatabase.H2.get();
  private final SessionCommunity community = new SessionCommunity(database);
  private final MailWorld mail =
      new MailWorld(database, community.members, community.pages, community.clock());
  private final SessionCommunity.Node node = community.node(new SessionNotices(mail.mails()));
  private final SessionReminders reminders =
      new SessionReminders(
          SessionMailsInTests.meetings(database, community.clock()),
          mail.mails(),
          community.clock());
  private final List<Mail> read = new ArrayList<>();

  @Before
  public void somebodyWritesMails() {
    SessionViews views =
        new SessionViews(community.members, new WordsOfFiles(), SITE, community.clock());
    Invitations invitations =
        new Invitations(
            SessionMailsInTests.calendar(node.sessions, SITE),
            new CalendarFiles(community.clock()),
            SITE,
            community.clock());
    mail.writtenBy(
        new SessionNoticeWriter(
            node.sessions,
            new StillNews(community.clock()),
            views,
            invitations,
            (template, model) -> SeenView.text((SessionMailView) model.get("view"))));
  }

  @Test
  public void who_takes_a_seat_gets_an_invitation_with_the_link_and_the_host_hears_of_publishing() {
    plan(2);
    assertEquals(
        List.of("Bram: Je leidt of spreekt bij: Purifier alarms, 8 dec. 2026 10:00"), subjects());

    says(community.carla, Said.YES);

    Mail invitation = only();
    assertEquals("carla@example.test", invitation.to());
    assertEquals("You have a seat: Purifier alarms, 8 Dec 2026, 10:00", invitation.subject());
    assertTrue(invitation.html(), invitation.html().contains(LINK));
    assertTrue(
        invitation.html(), invitation.html().contains("10:00\u201311:00 (Europe/Amsterdam)"));
    VEvent event = event(invitation, MailCalendar.Method.REQUEST);
    assertEquals(START, event.getDateStart().getValue().toInstant());
    assertEquals("session-7@leerkring", event.getUid().getValue());
    assertEquals("carla@example.test", event.getAttendees().get(0).getEmail());
    assertFalse(
        event.getOrganizer().getEmail() + event.getOrganizer().getUri(),
        invitation.calendar().get().file().contains("bram@"));
  }

  @Test
  public void who_only_waits_gets_no_mail_and_no_link_when_it_moves() {
    plan(1);
    says(community.carla, Said.YES);
    says(community.anna, Said.YES);
    subjects();

    move(1, START.plus(Duration.ofDays(1)), "The ship is late");

    List<Mail> mails = fresh();
    assertEquals(3, mails.size());
    Mail annas = to("anna", mails);
    assertTrue(annas.html(), annas.html().contains("The ship is late"));
    assertFalse(annas.html(), annas.html().contains(LINK));
    assertTrue(annas.calendar().isEmpty());
  }

  @Test
  public void a_move_reaches_everybody_once_and_replaces_what_calendars_have() {
    plan(2);
    says(community.carla, Said.YES);
    VEvent before = event(to("carla", fresh()), MailCalendar.Method.REQUEST);

    community.at(NOW.plusSeconds(60));
    move(START.plus(Duration.ofDays(1)), "The ship is late");
    move(START.plus(Duration.ofDays(2)), "Later still");

    List<Mail> mails = fresh();
    assertEquals(2, mails.size());
    VEvent after = event(to("carla", mails), MailCalendar.Method.REQUEST);
    assertEquals(before.getUid().getValue(), after.getUid().getValue());
    assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
    assertEquals(START.plus(Duration.ofDays(2)), after.getDateStart().getValue().toInstant());
  }

  @Test
  public void a_cancellation_takes_it_out_of_calendars_with_the_reason() {
    plan(2);
    says(community.carla, Said.YES);
    fresh();

    node.plans.cancel(PAGE, "Not enough of us");

    Mail carlas = to("carla", fresh());
    assertTrue(carlas.html(), carlas.html().contains("Not enough of us"));
    assertFalse(carlas.html(), carlas.html().contains(LINK));
    event(carlas, MailCalendar.Method.CANCEL);
  }

  @Test
  public void who_gives_the_seat_back_gets_a_cancellation_and_the_next_an_offer_with_a_deadline() {
    plan(1);
    says(community.carla, Said.YES);
    says(community.anna, Said.YES);
    fresh();

    says(community.carla, Said.NO);

    List<Mail> mails = fresh();
    assertEquals(2, mails.size());
    event(to("carla", mails), MailCalendar.Method.CANCEL);
    Mail offer = to("anna", mails);
    assertEquals(
        "Er is een plaats voor je vrij tot 26 nov. 2026 13:00: Purifier alarms", offer.subject());
    assertTrue(
        offer.html(),
        offer
            .html()
            .contains(
                "https://c.example/plugins/leerkring/answer.action?pageId=7&answer=yes&number=0"));
    assertTrue(offer.calendar().isEmpty());

    says(community.anna, Said.YES);

    event(to("anna", fresh()), MailCalendar.Method.REQUEST);
  }

  @Test
  public void a_seat_taken_and_given_back_before_any_mail_left_is_no_news() {
    plan(2);
    fresh();

    says(community.carla, Said.YES);
    says(community.carla, Said.NO);

    assertEquals(List.of(), fresh());
  }

  @Test
  public void who_left_the_ring_is_told_nothing_of_the_session_but_its_time() {
    plan(2);
    says(community.carla, Said.YES);
    fresh();
    community.pages.hide(PAGE, community.carla);

    node.lookAtRings();

    Mail lost = only();
    assertEquals("carla@example.test", lost.to());
    VEvent event = event(lost, MailCalendar.Method.CANCEL);
    String all = lost.subject() + lost.html() + lost.calendar().get().file();
    for (String secret : List.of("Purifier", "Sleep", LINK, "Bram", "lifeboats", "What woke us")) {
      assertFalse(secret + " in " + all, all.contains(secret));
    }
    assertEquals("session-7@leerkring", event.getUid().getValue());
  }

  @Test
  public void a_supplier_who_never_had_a_seat_hears_nothing() {
    plan(2);
    says(community.dirk, Said.MAYBE);
    fresh();
    community.pages.hide(PAGE, community.dirk);

    node.lookAtRings();
    move(START.plus(Duration.ofDays(1)), "");

    assertTrue(fresh().stream().noneMatch(one -> one.to().startsWith("dirk")));
  }

  @Test
  public void news_that_waits_for_the_morning_is_not_told_to_who_left_the_ring_meanwhile() {
    plan(2);
    says(community.carla, Said.YES);
    fresh();
    community.at(Instant.parse("2026-11-24T22:00:00Z"));
    move(START.plus(Duration.ofDays(1)), "The ship is late");
    assertEquals(List.of(), fresh());
    community.pages.hide(PAGE, community.carla);

    community.at(Instant.parse("2026-11-25T07:00:00Z"));

    assertEquals(List.of("bram@example.test"), fresh().stream().map(Mail::to).toList());
  }

  @Test
  public void reminders_come_a_day_and_an_hour_before_each_once() {
    plan(2);
    says(community.carla, Said.YES);
    fresh();

    List<String> subjects = new ArrayList<>();
    for (Instant at = START.minus(Duration.ofHours(30));
        at.isBefore(START);
        at = at.plus(Duration.ofMinutes(5))) {
      community.at(at);
      reminders.remind();
      reminders.remind();
      fresh().stream()
          .filter(one -> one.to().startsWith("carla"))
          .forEach(one -> subjects.add(one.subject()));
    }

    assertEquals(
        List.of("Reminder: Purifier alarms, 8 Dec 2026, 10:00", "Begins at 10:00: Purifier alarms"),
        subjects);
  }

  @Test
  public void who_gave_the_seat_back_or_has_another_time_is_not_reminded_of_the_old_one() {
    plan(2);
    says(community.carla, Said.YES);
    fresh();
    community.at(START.minus(Duration.ofHours(24)));
    reminders.remind();
    says(community.carla, Said.NO);

    assertTrue(fresh().stream().noneMatch(one -> one.subject().startsWith("Reminder")));
  }

  @Test
  public void who_took_the_seat_within_the_day_is_reminded_only_of_the_hour() {
    plan(2);
    fresh();
    community.at(START.minus(Duration.ofHours(23)));
    says(community.carla, Said.YES);
    fresh();

    community.at(START.minus(Duration.ofHours(22)));
    reminders.remind();
    assertTrue(fresh().stream().noneMatch(one -> one.to().startsWith("carla")));
    community.at(START.minus(Duration.ofMinutes(55)));
    reminders.remind();

    assertEquals("Begins at 10:00: Purifier alarms", to("carla", fresh()).subject());
  }

  @Test
  public void afterwards_the_host_is_asked_for_notes_and_who_was_there_for_a_sentence() {
    plan(2);
    says(community.carla, Said.YES);
    fresh();

    community.at(START.plus(Duration.ofMinutes(61)));
    node.keepTime();
    node.keepTime();

    assertEquals(
        List.of(
            "Bram: Opname en aantekeningen: Purifier alarms",
            "Carla: One sentence: Purifier alarms"),
        subjects());
  }

  @Test
  public void a_series_is_one_invitation_in_which_what_is_given_back_is_left_out() {
    node.plans.keep(community.series(8, 4).with(new Room(8, 0, 0, "", LINK, Set.of())), "");
    fresh();
    says(community.carla, Said.YES);
    Mail all = only();
    assertEquals(0, event(all, MailCalendar.Method.REQUEST).getExceptionDates().size());

    node.rsvps.say(community.carla, PAGE, OptionalInt.of(2), Said.NO);

    Mail less = only();
    assertEquals("You gave your seat back: Purifier alarms, 22 Dec 2026, 10:00", less.subject());
    assertEquals(1, event(less, MailCalendar.Method.REQUEST).getExceptionDates().size());
  }

  private void plan(int seats) {
    node.plans.keep(
        community.session(seats, 0).with(new Room(seats, 0, 0, "Bridge", LINK, Set.of())), "");
  }

  private void move(Instant to, String reason) {
    move(2, to, reason);
  }

  private void move(int seats, Instant to, String reason) {
    node.plans.keep(
        community.with(
            community.session(seats, 0).with(new Room(seats, 0, 0, "Bridge", LINK, Set.of())),
            Timetable.once(to, SessionCommunity.AMSTERDAM, Duration.ofMinutes(60))),
        reason);
  }

  private void says(Member member, Said said) {
    assertEquals(
        java.util.Optional.empty(), node.rsvps.say(member, PAGE, OptionalInt.empty(), said));
  }

  /** What was sent since the last look. */
  private List<Mail> fresh() {
    mail.send();
    List<Mail> all = List.copyOf(mail.mailbox.sent());
    List<Mail> fresh = all.subList(read.size(), all.size());
    read.addAll(fresh);
    return fresh;
  }

  private List<String> subjects() {
    return fresh().stream()
        .map(
            one ->
                Character.toUpperCase(one.to().charAt(0))
                    + one.to().substring(1, one.to().indexOf('@'))
                    + ": "
                    + one.subject())
        .sorted()
        .toList();
  }

  private Mail only() {
    List<Mail> mails = fresh();
    assertEquals(mails.toString(), 1, mails.size());
    return mails.get(0);
  }

  private static Mail to(String name, List<Mail> mails) {
    List<Mail> theirs = mails.stream().filter(one -> one.to().startsWith(name)).toList();
    assertEquals(mails.toString(), 1, theirs.size());
    return theirs.get(0);
  }

  private static VEvent event(Mail mail, MailCalendar.Method method) {
    MailCalendar file = mail.calendar().orElseThrow();
    assertEquals(method, file.method());
    return Biweekly.parse(file.file()).first().getEvents().get(0);
  }
}
