package nl.leerkring.calendars;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes calendar files: RFC 5545 with the methods of RFC 5546. What is off or moved for ever comes
 * as the same event with a higher sequence, so that it replaces what a calendar has.
 */
@Component
public class CalendarFiles {
  /** The type to send the file with; an invitation names its method too. */
  public static final String TYPE = "text/calendar;charset=utf-8";

  private static final String REFRESH = "PT1H";

  private final Clock clock;

  public CalendarFiles(Clock clock) {
    this.clock = clock;
  }

  /** For who is invited, at first and after each change: puts it in their calendar. */
  public String invitation(CalendarEvent event) {
    if (event.attendees().isEmpty()) {
      throw new IllegalArgumentException("An invitation without who is invited: " + event.uid());
    }
    return file("REQUEST", organized(event), lines(event, true).all());
  }

  /** For who was invited: takes it out of their calendar. */
  public String cancellation(CalendarEvent event) {
    CalendarEvent off = event.with(CalendarEvent.Status.CANCELLED);
    return file("CANCEL", organized(off), lines(off, true).all());
  }

  /** For who was invited: takes the time of the series that starts then out of their calendar. */
  public String cancellation(CalendarEvent event, Instant planned) {
    return file("CANCEL", organized(event), lines(event, true).off(planned));
  }

  /** To download: an event without those who are invited. */
  public String publication(CalendarEvent event) {
    return file("PUBLISH", event, lines(event, false).all());
  }

  /** To subscribe to: all of these under that name, without those who are invited. */
  public String feed(String name, Collection<CalendarEvent> events) {
    ContentLines lines =
        head("PUBLISH")
            .text("NAME", name)
            .text("X-WR-CALNAME", name)
            .raw("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
            .raw("X-PUBLISHED-TTL", REFRESH);
    zones(events).forEach(lines::add);
    events.forEach(event -> lines.add(lines(event, false).all()));
    return lines.end("VCALENDAR").toString();
  }

  private static CalendarEvent organized(CalendarEvent event) {
    if (event.organizer().isEmpty()) {
      throw new IllegalArgumentException("Nobody calls together for " + event.uid());
    }
    return event;
  }

  private EventLines lines(CalendarEvent event, boolean invites) {
    return new EventLines(event, clock.instant(), invites);
  }

  private String file(String method, CalendarEvent event, String content) {
    ContentLines lines = head(method);
    zones(List.of(event)).forEach(lines::add);
    return lines.add(content).end("VCALENDAR").toString();
  }

  private static ContentLines head(String method) {
    return new ContentLines()
        .begin("VCALENDAR")
        .raw("VERSION", "2.0")
        .raw("PRODID", "-//Leerkring//Sessions//EN")
        .raw("CALSCALE", "GREGORIAN")
        .raw("METHOD", method);
  }

  private Instant sooner(Instant start) {
    Instant now = clock.instant();
    return now.isBefore(start) ? now : start;
  }

  /**
   * Each zone of a series once, from now on and for all the years in which one of its series is.
   */
  private List<String> zones(Collection<CalendarEvent> events) {
    Map<ZoneId, Instant> first = new LinkedHashMap<>();
    Map<ZoneId, Instant> last = new LinkedHashMap<>();
    for (CalendarEvent event : events) {
      event
          .series()
          .ifPresent(
              series -> {
                ZoneId zone = event.slot().zone();
                Collection<Instant> times = series.times(event.slot()).keySet();
                Instant end = times.stream().max(Comparator.naturalOrder()).orElseThrow();
                first.merge(zone, sooner(event.slot().start()), (a, b) -> a.isBefore(b) ? a : b);
                last.merge(zone, end.plus(event.slot().length()), (a, b) -> a.isAfter(b) ? a : b);
              });
    }
    return first.keySet().stream()
        .map(zone -> new TimeZoneLines(zone, first.get(zone), last.get(zone)).toString())
        .toList();
  }
}
