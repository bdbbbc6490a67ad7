package nl.leerkring.sessions;

import static nl.leerkring.sessions.SessionCommunity.PAGE;
import static nl.leerkring.sessions.SessionCommunity.START;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import nl.leerkring.calendars.CalendarEvent;
import nl.leerkring.calendars.CalendarFiles;
import nl.leerkring.calendars.Exceptional;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.rings.PageRings;
import nl.leerkring.rings.Reach;
import nl.leerkring.seats.Said;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

public class SessionCalendarTest {
  private final SessionCommunity community = new SessionCommunity(EveryDatabase.H2.get());
  private final PageRings rings = Mockito.mock(PageRings.class);
  private final SessionCalendar calendar =
      new SessionCalendar(community.node.sessions, path -> "https://wiki.example" + path);

  @Test
  public void another_calendar_library_reads_what_was_planned() throws Exception {
    community.node.plans.keep(community.session(8, 3), "");

    CalendarEvent event = calendar.event(community.carla, PAGE).orElseThrow();

    String file = new CalendarFiles(community.clock()).publication(event);
    VEvent read =
        (VEvent) new CalendarBuilder().build(new StringReader(file)).getComponents("VEVENT").get(0);
    assertEquals("session-7@leerkring", read.getUid().getValue());
    assertEquals("Purifier alarms", read.getSummary().getValue());
    assertEquals("https://wiki.example/display/7", read.getUrl().getValue());
    assertEquals(START.toEpochMilli(), read.getStartDate().getDate().getTime());
  }

  @Test
  public void the_meeting_link_is_in_it_for_who_takes_part_only() {
    Room room = new Room(1, 0, 0, "", "https://meet.example/7", Set.of());
    community.node.plans.keep(community.session(1, 0).with(room), "");
    community.says(community.anna, Said.YES);
    community.says(community.carla, Said.YES);

    CalendarEvent annas = calendar.event(community.anna, PAGE).orElseThrow();
    CalendarEvent carlas = calendar.event(community.carla, PAGE).orElseThrow();

    assertTrue(annas.text().description().contains("https://meet.example/7"));
    assertFalse(carlas.toString().contains("meet.example"));
    assertEquals(CalendarEvent.Status.TENTATIVE, carlas.status());
  }

  @Test
  public void moved_and_cancelled_times_of_a_series_are_exceptions() {
    community.node.plans.keep(community.series(8, 4), "");
    community.node.plans.move(PAGE, 1, START.plus(Duration.ofDays(8)), Duration.ofMinutes(60), "");
    community.node.plans.cancel(PAGE, 2, "");

    CalendarEvent event = calendar.event(community.carla, PAGE).orElseThrow();

    List<Exceptional> exceptions = event.exceptions();
    assertEquals(2, exceptions.size());
    assertEquals(START.plus(Duration.ofDays(7)), exceptions.get(0).planned());
    assertEquals(START.plus(Duration.ofDays(8)), exceptions.get(0).instead().orElseThrow().start());
    assertTrue(exceptions.get(1).instead().isEmpty());
    assertEquals(2, event.sequence());
  }

  @Test
  public void a_members_feed_has_the_times_they_take_part_in_and_may_see_now() {
    community.node.plans.keep(community.series(8, 3), "");
    community.node.rsvps.say(community.dirk, PAGE, OptionalInt.of(1), Said.YES);
    SessionFeed feed = feed();

    List<CalendarEvent> events =
        feed.eventsFor(community.dirk, SessionCommunity.NOW, START.plus(Duration.ofDays(100)));
    community.pages.hide(PAGE, community.dirk);
    List<CalendarEvent> hidden =
        feed.eventsFor(community.dirk, SessionCommunity.NOW, START.plus(Duration.ofDays(100)));

    assertEquals(1, events.size());
    assertEquals(
        List.of(START, START.plus(Duration.ofDays(14))),
        events.get(0).exceptions().stream().map(Exceptional::planned).toList());
    assertEquals(List.of(), hidden);
    assertEquals(
        List.of(),
        feed.eventsFor(community.carla, SessionCommunity.NOW, START.plus(Duration.ofDays(100))));
  }

  @Test
  public void a_companys_feed_has_what_reaches_all_of_its_people() {
    Room room = new Room(8, 0, 0, "", "https://meet.example/7", Set.of());
    community.node.plans.keep(community.session(8, 0).with(room), "");
    community.says(community.anna, Said.YES);
    Company owner = community.companies.findAll().get(0);
    reach(owner, Ring.PARTNER, false);

    assertEquals(1, of("DH").size());
    assertEquals(List.of(), of("NZ"));
    reach(owner, Ring.PUBLIC, false);
    assertEquals(1, of("NZ").size());
    assertFalse(of("NZ").toString().contains("meet.example"));
    reach(owner, Ring.PUBLIC, true);
    assertEquals("restricted by hand", List.of(), of("DH"));
  }

  private List<CalendarEvent> of(String company) {
    return feed()
        .eventsOf(
            community.companies.findAll().stream()
                .filter(one -> one.key().equals(company))
                .findFirst()
                .orElseThrow(),
            community.anna,
            SessionCommunity.NOW,
            START.plusSeconds(1));
  }

  private void reach(Company owner, Ring ring, boolean byHand) {
    Mockito.when(rings.reach(ArgumentMatchers.any(), ArgumentMatchers.anyLong()))
        .thenReturn(Optional.of(new Reach(owner, ring, Optional.empty(), byHand, false)));
  }

  private SessionFeed feed() {
    return new SessionFeed(community.node.sessions, calendar, rings, community.clock());
  }
}
