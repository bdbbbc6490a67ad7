package nl.leerkring.sessions;

import static nl.leerkring.sessions.SessionCommunity.NOW;
import static nl.leerkring.sessions.SessionCommunity.PAGE;
import static nl.leerkring.sessions.SessionCommunity.START;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.personaldata.Person;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.Said;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.web.Message;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class SessionsTest {
  private final Database database;
  private final SessionCommunity community;
  private final SessionCommunity.Node node;

  public SessionsTest(EveryDatabase kind) {
    database = kind.get();
    community = new SessionCommunity(database);
    node = community.node;
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_session_comes_back_as_it_was_planned() {
    Session planned =
        community
            .series(8, 5)
            .with(new Room(8, 3, 1, "Bridge", "https://meet.example/7", Set.of("NZ", "DH")));

    node.plans.keep(planned, "");

    SessionOnPage found = node.sessions.find(community.carla, PAGE).orElseThrow();
    assertEquals(planned, found.session());
    assertEquals(5, found.meetings().size());
    assertEquals(START.plus(Duration.ofDays(7)), found.number(1).orElseThrow().start());
  }

  @Test
  public void a_draft_is_for_who_may_edit_the_page_and_nobody_takes_a_seat_in_it() {
    node.plans.keep(community.session(8, 3).with(State.DRAFT, ""), "");

    Optional<Message> refusal = community.says(community.carla, Said.YES);

    assertEquals(Optional.of(new Message("sessions.error.session")), refusal);
    assertTrue(node.sessions.find(community.carla, PAGE).isEmpty());
    assertTrue(node.sessions.find(community.bram, PAGE).isPresent());
    assertTrue(node.sessions.coming(community.bram, Duration.ofDays(30)).isEmpty());
    assertTrue(node.sessions.meetings(community.bram, NOW, START.plusSeconds(1)).isEmpty());
    assertEquals(List.of(), community.told());
  }

  @Test
  public void a_supplier_sees_nothing_of_a_session_in_an_inner_ring() {
    node.plans.keep(community.session(8, 3), "");
    community.pages.hide(PAGE, community.dirk);

    Optional<Message> refusal = community.says(community.dirk, Said.YES);

    assertEquals(Optional.of(new Message("sessions.error.session")), refusal);
    assertTrue(node.sessions.find(community.dirk, PAGE).isEmpty());
    assertTrue(node.sessions.coming(community.dirk, Duration.ofDays(30)).isEmpty());
    assertTrue(node.sessions.meetings(community.dirk, NOW, START.plusSeconds(1)).isEmpty());
    assertEquals(1, node.sessions.coming(community.carla, Duration.ofDays(30)).size());
    assertTrue(community.seats().answers().isEmpty());
  }

  @Test
  public void chosen_companies_are_invited_and_others_who_see_the_page_are_not() {
    node.plans.keep(community.session(8, 3).with(new Room(8, 3, 0, "", "", Set.of("NZ"))), "");

    Optional<Message> refusal = community.says(community.carla, Said.YES);

    assertEquals(Optional.of(new Message("sessions.error.companies")), refusal);
    assertFalse(node.sessions.find(community.carla, PAGE).orElseThrow().invited());
    assertTrue(node.sessions.coming(community.carla, Duration.ofDays(30)).isEmpty());
    assertEquals(Optional.empty(), community.says(community.anna, Said.YES));
  }

  @Test
  public void who_comes_too_late_waits_in_order_and_confirms_the_seat_that_is_given_back() {
    node.plans.keep(community.session(1, 0), "");
    community.says(community.anna, Said.YES);
    community.says(community.carla, Said.YES);
    community.says(community.dirk, Said.YES);
    community.told();

    community.says(community.anna, Said.NO);

    assertEquals(List.of("SEAT_GIVEN_BACK [anna]", "PROMOTED [carla]"), community.told());
    assertEquals(List.of(community.carla.key()), community.seats().with(Place.OFFERED));
    assertEquals(1, community.seats().placeInLine(community.dirk.key()));
    community.says(community.carla, Said.YES);
    assertEquals(List.of("SEAT_TAKEN [carla]"), community.told());
    assertTrue(community.seats().isSeated(community.carla.key()));
  }

  @Test
  public void an_offer_that_nobody_confirms_goes_to_the_next_and_is_told_once_by_any_node() {
    node.plans.keep(community.session(1, 0), "");
    community.says(community.anna, Said.YES);
    community.says(community.carla, Said.YES);
    community.says(community.dirk, Said.YES);
    community.says(community.anna, Said.NO);
    community.told();
    community.at(NOW.plus(Duration.ofHours(48)));

    node.rounds.keepTime();
    community.node(community.told::add).rounds.keepTime();

    assertEquals(List.of("OFFER_OVER [carla]", "PROMOTED [dirk]"), community.told());
    assertEquals(Said.MAYBE, community.seats().of(community.carla.key()).orElseThrow().said());
  }

  @Test
  public void seats_held_back_for_other_companies_are_everybodys_two_days_before() {
    node.plans.keep(community.session(2, 1), "");
    community.says(community.anna, Said.YES);
    community.says(community.bram, Said.YES);
    assertEquals(1, community.seats().placeInLine(community.bram.key()));
    node.rounds.keepTime();
    community.told();
    community.at(START.minus(Duration.ofDays(2)));

    node.rounds.keepTime();

    assertEquals(List.of("PROMOTED [bram]"), community.told());
  }

  @Test
  public void more_seats_let_people_move_up_and_tell_nobody_else() {
    node.plans.keep(community.session(1, 0), "");
    community.says(community.anna, Said.YES);
    community.says(community.carla, Said.YES);
    community.told();

    node.plans.keep(community.session(2, 0), "");

    assertEquals(List.of("PROMOTED [carla]"), community.told());
  }

  @Test
  public void moving_tells_each_once_and_keeps_their_seats() {
    node.plans.keep(community.session(8, 0), "");
    community.says(community.anna, Said.YES);
    community.says(community.carla, Said.MAYBE);
    community.says(community.dirk, Said.NO);
    community.told();
    Timetable later =
        Timetable.once(
            START.plus(Duration.ofHours(2)), SessionCommunity.AMSTERDAM, Duration.ofMinutes(60));

    node.plans.keep(community.with(community.session(8, 0), later), "The quay is full");

    assertEquals("The quay is full", community.told.get(0).reason());
    assertEquals(List.of("MOVED [anna, bram, carla]"), community.told());
    assertTrue(community.seats().isSeated(community.anna.key()));
    assertEquals(1, node.sessions.find(community.anna, PAGE).orElseThrow().session().revision());
    node.plans.keep(community.with(community.session(8, 0), later), "");
    assertEquals(List.of(), community.told());
  }

  @Test
  public void cancelling_tells_each_once_with_the_reason_and_takes_no_more_answers() {
    node.plans.keep(community.session(8, 0), "");
    community.says(community.anna, Said.YES);
    community.told();

    node.plans.cancel(PAGE, "Nobody on board");
    node.plans.cancel(PAGE, "Nobody on board");

    assertEquals("Nobody on board", community.told.get(0).reason());
    assertEquals(List.of("CANCELLED [anna, bram]"), community.told());
    assertEquals(
        Optional.of(new Message("sessions.error.cancelled")),
        community.says(community.carla, Said.YES));
    assertTrue(node.sessions.coming(community.carla, Duration.ofDays(30)).isEmpty());
  }

  @Test
  public void each_time_of_a_series_has_seats_of_its_own() {
    node.plans.keep(community.series(1, 3), "");
    node.rsvps.say(community.anna, PAGE, OptionalInt.of(1), Said.YES);

    node.rsvps.say(community.carla, PAGE, OptionalInt.empty(), Said.YES);

    assertTrue(community.seats(0).isSeated(community.carla.key()));
    assertEquals(1, community.seats(1).placeInLine(community.carla.key()));
    assertTrue(community.seats(2).isSeated(community.carla.key()));
  }

  @Test
  public void a_yes_to_all_times_of_a_series_is_told_once() {
    node.plans.keep(community.series(8, 5), "");
    community.told();

    community.says(community.anna, Said.YES);

    assertTrue(community.told.get(0).occurrence().isEmpty());
    assertEquals(List.of("SEAT_TAKEN [anna]"), community.told());
  }

  @Test
  public void one_time_of_a_series_moves_or_is_off_and_the_others_stay() {
    node.plans.keep(community.series(8, 3), "");
    community.says(community.anna, Said.YES);
    node.rsvps.say(community.carla, PAGE, OptionalInt.of(2), Said.YES);
    community.told();
    Instant other = START.plus(Duration.ofDays(8));

    node.plans.move(PAGE, 1, other, Duration.ofMinutes(90), "");
    node.plans.cancel(PAGE, 2, "Christmas");

    assertEquals(List.of("MOVED [anna, bram]", "CANCELLED [anna, bram, carla]"), community.told());
    List<Meeting> meetings = node.sessions.find(community.anna, PAGE).orElseThrow().meetings();
    assertEquals(START, meetings.get(0).start());
    assertEquals(other, meetings.get(1).start());
    assertTrue(meetings.get(2).occurrence().off());
    node.plans.keep(node.plans.kept(PAGE).orElseThrow(), "");
    assertEquals(
        other, node.sessions.find(community.anna, PAGE).orElseThrow().number(1).get().start());
  }

  @Test
  public void a_shorter_series_loses_its_last_times_and_who_had_a_seat_there_is_told() {
    node.plans.keep(community.series(8, 3), "");
    node.rsvps.say(community.anna, PAGE, OptionalInt.of(1), Said.YES);
    community.told();

    node.plans.keep(community.series(8, 1), "");

    assertEquals("CANCELLED [anna]", community.told().get(0));
    List<Meeting> meetings = node.sessions.find(community.anna, PAGE).orElseThrow().meetings();
    assertEquals(2, meetings.size());
    assertTrue(meetings.get(1).occurrence().off());
  }

  @Test
  public void who_may_not_see_the_page_any_more_loses_the_seat_and_the_next_moves_up() {
    node.plans.keep(community.session(1, 0), "");
    community.says(community.dirk, Said.YES);
    community.says(community.carla, Said.YES);
    community.told();
    community.pages.hide(PAGE, community.dirk);

    node.rings.lookAtRings();
    node.rings.lookAtRings();

    assertEquals(List.of("LOST_RING [dirk]", "PROMOTED [carla]"), community.told());
    assertTrue(community.seats().of(community.dirk.key()).isEmpty());
  }

  @Test
  public void who_may_not_see_the_page_any_more_does_not_move_up() {
    node.plans.keep(community.session(1, 0), "");
    community.says(community.anna, Said.YES);
    community.says(community.dirk, Said.YES);
    community.says(community.carla, Said.YES);
    community.pages.hide(PAGE, community.dirk);

    community.says(community.anna, Said.NO);

    assertEquals(List.of(community.carla.key()), community.seats().with(Place.OFFERED));
  }

  @Test
  public void when_the_host_leaves_the_others_are_told_and_it_has_no_host() {
    node.plans.keep(community.session(8, 0), "");
    community.says(community.anna, Said.YES);
    community.told();
    community.members.deactivate("bram");

    node.rings.lookAtRings();
    node.rings.lookAtRings();

    assertEquals(List.of("HOST_LEFT [anna]"), community.told());
    assertTrue(node.plans.kept(PAGE).orElseThrow().host().isEmpty());
  }

  @Test
  public void people_of_a_company_that_leaves_give_their_seats_in_sessions_of_others_to_others() {
    Company lely = community.companies.findAll().get(1);
    node.plans.keep(community.series(1, 2).withHost(Optional.of(community.dirk.key())), "");
    community.says(community.dirk, Said.YES);
    community.says(community.carla, Said.YES);
    community.told();
    List<Member> people = List.of(community.dirk);
    assertEquals(2, node.departure.ending(lely, people));
    assertEquals("Purifier alarms", node.departure.export(lely, people).get(0).get("session"));

    node.departure.end(lely, people);
    node.departure.end(lely, people);

    assertEquals(
        List.of("HOST_LEFT [carla]", "LOST_RING [dirk]", "PROMOTED [carla]"), community.told());
    assertEquals(0, node.departure.ending(lely, people));
  }

  @Test
  public void who_is_erased_gives_seats_to_come_to_others_and_stays_in_sums_without_a_name() {
    node.plans.keep(community.series(1, 2).withHost(Optional.of(community.dirk.key())), "");
    community.says(community.dirk, Said.YES);
    community.says(community.carla, Said.YES);
    community.at(START.plus(Duration.ofHours(2)));
    Person person = new Person(community.dirk.key(), "dirk");
    assertEquals("7", node.records.export(person).get(0).get("page id"));
    community.told();

    node.records.erase(person, new MemberKey("nobody-1"));

    assertEquals(
        List.of("HOST_LEFT [carla]", "LOST_RING [dirk]", "PROMOTED [carla]"), community.told());
    assertEquals(List.of(new MemberKey("nobody-1")), community.seats(0).seated());
    assertEquals(List.of(), node.records.export(person));
  }

  @Test
  public void that_it_is_over_is_told_once_to_the_host_and_who_had_a_seat() {
    node.plans.keep(community.session(8, 0), "");
    community.says(community.anna, Said.YES);
    community.says(community.carla, Said.MAYBE);
    community.told();
    community.at(START.plus(Duration.ofMinutes(60)));

    node.rounds.keepTime();
    community.node(community.told::add).rounds.keepTime();

    assertEquals(List.of("OVER [anna, bram]"), community.told());
  }

  @Test
  public void who_has_a_seat_kept_takes_it_and_it_counts_for_the_company() {
    node.plans.keep(
        community.session(3, 1).with(community.session(3, 1).room().withReserved(1)), "");
    community.says(community.anna, Said.YES);
    community.told();

    node.hosting.reserve(PAGE, List.of(community.bram));

    assertEquals(List.of("RESERVED [bram]"), community.told());
    assertEquals(0, node.plans.kept(PAGE).orElseThrow().room().reserved());
    community.says(community.bram, Said.YES);
    assertTrue(community.seats().isSeated(community.bram.key()));
    assertEquals(2, node.hosting.mostTaken(PAGE));
  }

  @Test
  public void a_seat_that_is_kept_no_longer_goes_to_the_next_and_one_that_was_taken_stays() {
    node.plans.keep(community.session(2, 0), "");
    node.hosting.reserve(PAGE, List.of(community.anna, community.bram));
    community.says(community.anna, Said.YES);
    community.says(community.carla, Said.YES);
    community.told();

    node.hosting.release(PAGE, 0, community.anna);
    node.hosting.release(PAGE, 0, community.bram);

    assertEquals(List.of("PROMOTED [carla]"), community.told());
    assertTrue(community.seats().isSeated(community.anna.key()));
    assertTrue(community.seats().of(community.bram.key()).isEmpty());
  }

  @Test
  public void what_a_listener_cannot_keep_is_not_kept_at_all() {
    SessionCommunity.Node failing =
        community.node(
            event -> {
              throw new IllegalStateException("disk full");
            });
    node.plans.keep(community.session(8, 0), "");

    try {
      failing.rsvps.say(community.anna, PAGE, OptionalInt.empty(), Said.YES);
    } catch (IllegalStateException e) {
      assertEquals("disk full", e.getMessage());
    }

    assertTrue(community.seats().answers().isEmpty());
  }

  @Test
  public void the_number_of_statements_does_not_grow_with_sessions_and_answers() {
    node.plans.keep(community.session(8, 3), "");
    long one = statements();
    for (long page = 100; page < 130; page++) {
      community.pages.add(page, "Session " + page, 0);
      Session like = community.session(5, 0);
      node.plans.keep(
          new Session(
              page, like.about(), like.room(), like.times(), like.host(), like.state(), "", 0),
          "");
      node.rsvps.say(community.carla, page, OptionalInt.empty(), Said.YES);
    }

    assertEquals(one, statements());
    assertEquals(31, node.sessions.coming(community.carla, Duration.ofDays(30)).size());
  }

  private long statements() {
    long before = database.statements();
    node.sessions.coming(community.carla, Duration.ofDays(30));
    return database.statements() - before;
  }
}
