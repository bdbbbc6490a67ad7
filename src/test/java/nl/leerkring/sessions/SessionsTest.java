package nl.leerkring.sessions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.Message;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class SessionsTest {
  private static final long PAGE = 7;
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final Database database;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Sessions sessions;

  public SessionsTest(EveryDatabase kind) {
    database = kind.get();
    sessions = node();
    pages.add(PAGE, "Purifier alarms", 0);
    pages.letEdit(bram);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_session_comes_back_as_it_was_planned() {
    assertEquals(Map.of(), sessions.save(bram, form("3")));

    Session session = sessions.find(carla, PAGE).orElseThrow().session();

    assertEquals(
        List.of(new AgendaItem(15, "What woke us"), new AgendaItem(30, "Fixes")), session.agenda());
    assertEquals(Instant.parse("2026-12-01T09:00:00Z"), session.start());
    assertEquals(Duration.ofMinutes(60), session.length());
    assertEquals(0, session.revision());
    sessions.save(bram, form("4"));
    assertEquals(1, sessions.find(carla, PAGE).orElseThrow().session().revision());
  }

  @Test
  public void without_an_agenda_and_a_speaker_there_is_no_session() {
    Map<String, Message> errors =
        sessions.save(bram, new SessionForm(PAGE, "", " ", "", "soon", "Mars", "0", "many"));

    assertEquals(Set.of("agenda", "speakers", "zone", "minutes", "seats"), errors.keySet());
    assertTrue(sessions.find(bram, PAGE).isEmpty());
  }

  @Test
  public void who_may_not_edit_the_page_plans_nothing_on_it() {
    assertEquals(Set.of("form"), sessions.save(carla, form("3")).keySet());

    assertTrue(sessions.find(bram, PAGE).isEmpty());
  }

  @Test
  public void who_comes_too_late_waits_in_order_and_moves_up_when_a_seat_is_given_back() {
    sessions.save(bram, form("1"));
    sessions.answer(bram, PAGE, true);
    sessions.answer(carla, PAGE, true);
    sessions.answer(members.member("dirk"), PAGE, true);
    assertEquals(1, answers().placeInLine(carla.key()));
    assertEquals(2, answers().placeInLine(members.member("dirk").key()));

    sessions.answer(bram, PAGE, false);

    assertEquals(List.of(carla.key()), answers().seated());
    assertEquals(1, answers().placeInLine(members.member("dirk").key()));
  }

  @Test
  public void more_seats_let_people_move_up() {
    sessions.save(bram, form("1"));
    sessions.answer(bram, PAGE, true);
    sessions.answer(carla, PAGE, true);

    sessions.save(bram, form("2"));

    assertEquals(Set.of(bram.key(), carla.key()), Set.copyOf(answers().seated()));
  }

  @Test
  public void who_may_not_see_the_page_learns_nothing_and_takes_no_seat() {
    sessions.save(bram, form("3"));
    Member dirk = members.member("dirk");
    pages.hide(PAGE, dirk);

    assertEquals(
        Optional.of(new Message("sessions.error.session")), sessions.answer(dirk, PAGE, true));

    assertTrue(sessions.find(dirk, PAGE).isEmpty());
    assertTrue(sessions.coming(dirk, Duration.ofDays(30)).isEmpty());
    assertEquals(1, sessions.coming(carla, Duration.ofDays(30)).size());
    assertTrue(answers().seated().isEmpty());
  }

  @Test
  public void a_rush_from_two_nodes_fills_each_seat_once_and_loses_nobody() throws Exception {
    sessions.save(bram, form("12"));
    List<Sessions> nodes = List.of(sessions, node());
    List<Member> crowd = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      crowd.add(members.add("p" + i, "en", "crowd"));
    }
    List<Runnable> rush = new ArrayList<>();
    for (Member member : crowd) {
      for (Sessions node : nodes) { // each in a transaction, as the host runs an action
        rush.add(() -> database.inTransaction(() -> node.answer(member, PAGE, true)));
      }
    }
    Collections.shuffle(rush, new Random(3));

    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> done = new ArrayList<>();
    rush.forEach(one -> done.add(threads.submit(one)));
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();

    assertEquals(12, answers().seated().size());
    assertEquals(12, Set.copyOf(answers().seated()).size());
    assertEquals(48, Set.copyOf(answers().waiting()).size());
  }

  @Test
  public void the_number_of_statements_does_not_grow_with_sessions_and_answers() {
    sessions.save(bram, form("3"));
    long one = statementsOfComing();
    for (long page = 100; page < 150; page++) {
      pages.add(page, "Session " + page, 0);
      sessions.save(
          bram,
          new SessionForm(
              page, "", "10 x", "Bram", "2026-12-02T10:00", "Europe/Amsterdam", "60", "5"));
      sessions.answer(carla, page, true);
    }

    assertEquals(one, statementsOfComing());
    assertEquals(51, sessions.coming(carla, Duration.ofDays(30)).size());
  }

  private long statementsOfComing() {
    long before = database.statements();
    sessions.coming(carla, Duration.ofDays(30));
    return database.statements() - before;
  }

  private Answers answers() {
    return sessions.find(bram, PAGE).orElseThrow().answers();
  }

  /** A node of the cluster with caches of its own on the same database. */
  private Sessions node() {
    RealActiveObjects objects =
        new RealActiveObjects(database, "nl.leerkring", AoSession.class, AoAnswer.class);
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    return new Sessions(
        pages,
        new AoSessionRepository(objects, transactions),
        new AoSeats(objects, transactions),
        NOON);
  }

  private static SessionForm form(String seats) {
    return new SessionForm(
        PAGE,
        "Sleep better",
        "15 What woke us\n30 Fixes\n",
        "Bram, Carla",
        "2026-12-01T10:00",
        "Europe/Amsterdam",
        "60",
        seats);
  }
}
