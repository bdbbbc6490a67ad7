package nl.leerkring.afterwards;

import static nl.leerkring.sessions.SessionCommunity.PAGE;
import static nl.leerkring.sessions.SessionCommunity.START;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.seats.Said;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionCommunity;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AfterwardsTest {
  private final SessionCommunity community;
  private final Afterwards afterwards;
  private final Member anna;
  private final Member bram;
  private final Member carla;

  public AfterwardsTest(EveryDatabase kind) {
    Database database = kind.get();
    community = new SessionCommunity(database);
    anna = community.anna;
    bram = community.bram;
    carla = community.carla;
    afterwards =
        new Afterwards(
            community.node.sessions,
            community.node.hosting,
            new AoRemarkRepository(
                new RealActiveObjects(database, "nl.leerkring", AoRemark.class),
                new Transactions(new DatabaseTransactions(database))),
            community.clock());
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void anna_and_carla_have_a_seat() {
    community.node.plans.keep(community.session(8, 0), "");
    community.says(anna, Said.YES);
    community.says(carla, Said.YES);
  }

  @Test
  public void one_says_that_one_is_there_around_the_session_only() {
    Optional<Message> early = afterwards.here(anna, PAGE, 0);
    community.at(START.minus(Duration.ofMinutes(15)));
    Optional<Message> intime = afterwards.here(anna, PAGE, 0);
    Optional<Message> unseated = afterwards.here(bram, PAGE, 0);
    community.at(START.plus(Duration.ofMinutes(75)));
    Optional<Message> late = afterwards.here(carla, PAGE, 0);

    assertTrue(early.isPresent());
    assertEquals(Optional.empty(), intime);
    assertTrue(unseated.isPresent());
    assertTrue(late.isPresent());
    assertTrue(community.seats().of(anna.key()).orElseThrow().attended());
    assertFalse(community.seats().of(carla.key()).orElseThrow().attended());
  }

  @Test
  public void the_host_says_who_was_there_once_it_has_begun() {
    Optional<Message> early = afterwards.attended(bram, PAGE, 0, Set.of(carla.key()));
    community.at(START);
    Optional<Message> byOthers = afterwards.attended(anna, PAGE, 0, Set.of(anna.key()));

    Optional<Message> kept = afterwards.attended(bram, PAGE, 0, Set.of(carla.key()));

    assertTrue(early.isPresent());
    assertTrue(byOthers.isPresent());
    assertEquals(Optional.empty(), kept);
    assertFalse(community.seats().of(anna.key()).orElseThrow().attended());
    assertTrue(community.seats().of(carla.key()).orElseThrow().attended());
  }

  @Test
  public void who_missed_it_finds_the_recording_while_they_may_see_the_page() {
    community.says(community.dirk, Said.NO);
    community.at(START.plus(Duration.ofDays(1)));
    afterwards.attended(bram, PAGE, 0, Set.of(carla.key()));
    Map<String, Message> refused = afterwards.keep(anna, PAGE, 0, "https://film.example/7", "");

    Map<String, Message> kept = afterwards.keep(bram, PAGE, 0, "https://film.example/7", "/notes");

    assertEquals(Set.of("form"), refused.keySet());
    assertEquals(Map.of(), kept);
    assertEquals(
        "https://film.example/7", community.node.sessions.recordingsFor(anna).get(0).recording());
    assertEquals(List.of(), community.node.sessions.recordingsFor(carla));
    assertEquals(List.of(), community.node.sessions.recordingsFor(community.dirk));
    community.pages.hide(PAGE, anna);
    assertEquals(List.of(), community.node.sessions.recordingsFor(anna));
  }

  @Test
  public void an_address_that_a_browser_would_run_is_none() {
    Map<String, Message> errors =
        afterwards.keep(bram, PAGE, 0, "javascript:alert(1)", "//evil.example");

    assertEquals(Set.of("recording", "notes"), errors.keySet());
  }

  @Test
  public void a_sentence_of_who_was_there_is_for_host_and_speakers() {
    Optional<Message> early = afterwards.say(anna, PAGE, 0, "Early");
    community.at(START.plus(Duration.ofMinutes(30)));
    afterwards.say(anna, PAGE, 0, "Good");
    afterwards.say(anna, PAGE, 0, "  Very \n good ");
    Optional<Message> unseated = afterwards.say(community.dirk, PAGE, 0, "Hi");

    Meeting meeting = community.node.sessions.find(bram, PAGE).orElseThrow().meetings().get(0);

    assertTrue(early.isPresent());
    assertTrue(unseated.isPresent());
    assertEquals(
        List.of("Very good"),
        afterwards.remarks(bram, meeting).stream().map(Remark::words).toList());
    assertEquals(List.of(), afterwards.remarks(carla, meeting));
    assertEquals("Very good", afterwards.said(anna, meeting));
    afterwards.say(anna, PAGE, 0, "");
    assertEquals(List.of(), afterwards.remarks(bram, meeting));
  }
}
