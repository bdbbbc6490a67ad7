package nl.leerkring.planning;

import static nl.leerkring.sessions.SessionCommunity.PAGE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.calendars.Series;
import nl.leerkring.seats.Place;
import nl.leerkring.sessions.AgendaItem;
import nl.leerkring.sessions.Kind;
import nl.leerkring.sessions.Room;
import nl.leerkring.sessions.Session;
import nl.leerkring.sessions.SessionCommunity;
import nl.leerkring.sessions.Speaker;
import nl.leerkring.sessions.State;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.web.Message;
import org.junit.Test;

public class PlanningTest {
  private final SessionCommunity community = new SessionCommunity(EveryDatabase.H2.get());
  private final Planning planning =
      new Planning(
          community.node.sessions,
          community.node.plans,
          community.node.hosting,
          community.members,
          community.allCompanies());

  @Test
  public void what_an_editor_typed_is_planned() {
    Map<String, String> typed = typed();
    typed.put("speakers", "carla\nJan of the lifeboats, KNRM");
    typed.put("material", "The report | /display/NZP/Report\nhttps://example.org/rope");
    typed.put("link", "https://meet.example.org/7");
    typed.put("functions", "engineer, mate");

    Planning.Outcome outcome = publish(typed, "NZ");

    assertEquals(Map.of(), outcome.errors());
    Session session = kept();
    assertEquals(State.PUBLISHED, session.state());
    assertEquals(
        List.of(Speaker.of(community.carla.key()), Speaker.guest("Jan of the lifeboats, KNRM")),
        session.about().speakers());
    assertEquals(new AgendaItem(15, "What woke us"), session.about().agenda().get(0));
    assertEquals(Optional.of(community.bram.key()), session.host());
    assertEquals(
        Instant.parse("2026-12-08T09:00:00Z"), session.times().orElseThrow().first().start());
    assertEquals(Set.of("NZ"), session.room().companies());
  }

  @Test
  public void a_working_group_is_small_and_mixed_unless_the_host_says_otherwise() {
    publish(typed());
    Room small = kept().room();
    Map<String, String> webinar = typed();
    webinar.put("kind", "webinar");

    publish(webinar);

    assertEquals(8, small.seats());
    assertEquals(3, small.share());
    assertEquals(Kind.WEBINAR, kept().about().kind());
    assertEquals(0, kept().room().seats());
  }

  @Test
  public void without_agenda_and_speaker_it_is_not_published_and_a_draft_is_offered() {
    Map<String, String> typed = typed();
    typed.put("agenda", " ");
    typed.put("speakers", "");

    Planning.Outcome outcome = publish(typed);
    boolean nothing = planning.planned(community.bram, PAGE).isEmpty();
    Planning.Outcome draft = planning.save(community.bram, form(typed), false);

    assertEquals(Set.of("agenda", "speakers"), outcome.errors().keySet());
    assertTrue(outcome.draftWouldDo());
    assertTrue(nothing);
    assertEquals(Map.of(), draft.errors());
    assertEquals(State.DRAFT, kept().state());
    assertEquals("Sleep better", kept().about().goal());
  }

  @Test
  public void whatever_is_wrong_is_said_at_its_field() {
    Map<String, String> typed = typed();
    typed.put("agenda", "soon: something");
    typed.put("speakers", "@nobody");
    typed.put("host", "nemo");
    typed.put("start", "soon");
    typed.put("zone", "Mars");
    typed.put("minutes", "0");
    typed.put("seats", "many");
    typed.put("share", "-1");
    typed.put("link", "javascript:alert(1)");
    typed.put("material", "//evil.example");
    typed.put("language", "klingon");
    typed.put("people", "bram ghost");

    Planning.Outcome outcome = publish(typed, "XX");

    assertEquals(
        "the start is not read where there is no zone",
        Set.of(
            "agenda",
            "speakers",
            "host",
            "zone",
            "minutes",
            "seats",
            "share",
            "link",
            "material",
            "language",
            "people",
            "companies"),
        outcome.errors().keySet());
    assertFalse(outcome.draftWouldDo());
    assertTrue(planning.planned(community.bram, PAGE).isEmpty());
  }

  @Test
  public void a_series_comes_back_into_the_form_as_it_was_typed() {
    Map<String, String> typed = typed();
    typed.put("repeat", "monthly");
    typed.put("every", "2");
    typed.put("until", "2027-06-30");

    Planning.Outcome outcome = publish(typed);

    assertEquals(Map.of(), outcome.errors());
    Series series = kept().times().orElseThrow().series().orElseThrow();
    assertEquals("the second Tuesday", 2, series.nth());
    assertEquals(4, kept().times().orElseThrow().starts().size());
    Map<String, String> again = new Typed(community.members).of(kept());
    typed.forEach((field, text) -> assertEquals(field, text, again.get(field)));
  }

  @Test
  public void a_series_says_where_it_ends() {
    Map<String, String> endless = typed();
    endless.put("repeat", "weekly");
    Map<String, String> backwards = typed();
    backwards.put("repeat", "weekly");
    backwards.put("until", "2026-01-01");

    assertEquals(Set.of("times"), publish(endless).errors().keySet());
    assertEquals(Set.of("until"), publish(backwards).errors().keySet());
  }

  @Test
  public void who_may_not_edit_the_page_plans_and_cancels_nothing_on_it() {
    publish(typed());

    Map<String, Message> errors = planning.save(community.carla, form(typed()), true).errors();
    Optional<Message> cancelling = planning.cancel(community.carla, PAGE, "");

    assertEquals(Set.of("form"), errors.keySet());
    assertTrue(cancelling.isPresent());
    assertTrue(planning.planned(community.carla, PAGE).isEmpty());
    assertEquals(State.PUBLISHED, kept().state());
  }

  @Test
  public void seats_are_kept_for_people_who_may_see_the_page_and_told_when_it_is_published() {
    Map<String, String> typed = typed();
    typed.put("people", "carla, dirk");
    community.pages.hide(PAGE, community.dirk);
    Set<String> errors = publish(typed).errors().keySet();
    typed.put("people", "carla");
    planning.save(community.bram, form(typed), false);
    List<String> asDraft = community.told();

    publish(typed());

    assertEquals(Set.of("people"), errors);
    assertEquals(List.of(), asDraft);
    assertEquals(List.of("PUBLISHED [bram, carla]", "RESERVED [carla]"), community.told());
    assertEquals(List.of(community.carla.key()), community.seats().with(Place.RESERVED));
  }

  @Test
  public void there_cannot_be_fewer_seats_than_people_have() {
    Map<String, String> typed = typed();
    typed.put("people", "anna, carla");
    publish(typed);
    Map<String, String> one = typed();
    one.put("seats", "1");

    assertEquals(Map.of("seats", new Message("sessions.error.fewer", 2)), publish(one).errors());
  }

  private Planning.Outcome publish(Map<String, String> typed, String... companies) {
    return planning.save(community.bram, new PlanForm(PAGE, typed, List.of(companies)), true);
  }

  private static PlanForm form(Map<String, String> typed) {
    return new PlanForm(PAGE, typed, List.of());
  }

  private Session kept() {
    return planning.planned(community.bram, PAGE).orElseThrow();
  }

  private static Map<String, String> typed() {
    return new LinkedHashMap<>(
        Map.of(
            "goal", "Sleep better",
            "agenda", "15 What woke us\n30 Fixes",
            "speakers", "Jan of the lifeboats",
            "start", "2026-12-08T10:00",
            "zone", "Europe/Amsterdam",
            "minutes", "45"));
  }
}
