package nl.leerkring.sessions;

import static org.junit.Assert.assertEquals;

import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import nl.leerkring.host.PageSummary;
import org.junit.Test;

public class SessionCalendarTest {
  private final SessionCalendar calendar =
      new SessionCalendar(
          path -> "https://wiki.example" + path,
          Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

  @Test
  public void another_calendar_library_reads_what_was_planned() throws Exception {
    Session session = session(Instant.parse("2026-12-01T09:00:00Z"), 3);

    VEvent event = parsed(session);

    assertEquals("session-7@leerkring", event.getUid().getValue());
    assertEquals("3", event.getSequence().getValue());
    assertEquals("Purifier, alarms; at \"night\"", event.getSummary().getValue());
    assertEquals("https://wiki.example/display/7", event.getUrl().getValue());
    assertEquals(session.start().toEpochMilli(), event.getStartDate().getDate().getTime());
    assertEquals(session.end().toEpochMilli(), event.getEndDate().getDate().getTime());
  }

  /** Every half hour around both changes of the clock, in three zones. */
  @Test
  public void the_moment_is_right_around_every_change_of_the_clock() throws Exception {
    for (String zone : List.of("Europe/Amsterdam", "America/New_York", "Australia/Sydney")) {
      for (LocalDateTime time = LocalDateTime.of(2027, 1, 1, 0, 30);
          time.getYear() == 2027;
          time = time.plusHours(31)) {
        Instant start = time.atZone(ZoneId.of(zone)).toInstant();

        assertEquals(
            zone + " " + time,
            start.toEpochMilli(),
            parsed(session(start, 0)).getStartDate().getDate().getTime());
      }
    }
  }

  private VEvent parsed(Session session) throws Exception {
    PageSummary page =
        new PageSummary(
            7,
            "Purifier, alarms; at \"night\"",
            "/display/7",
            "NZP",
            "Noordzee",
            null,
            "",
            Instant.EPOCH,
            Instant.EPOCH);
    String file =
        calendar.file(new SessionOnPage(session, page, new Answers(List.of(), List.of())));
    return (VEvent)
        new CalendarBuilder().build(new StringReader(file)).getComponents("VEVENT").get(0);
  }

  private static Session session(Instant start, int revision) {
    return new Session(
        7,
        "Sleep better",
        List.of(new AgendaItem(15, "What woke us")),
        "Bram",
        start,
        ZoneId.of("Europe/Amsterdam"),
        Duration.ofMinutes(60),
        8,
        revision);
  }
}
