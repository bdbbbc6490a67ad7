package nl.leerkring.calendars;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An event as VEVENTs: one, and one more for each time of a series that moved. */
final class EventLines {
  private final CalendarEvent event;
  private final Instant stamp;
  private final boolean invites;

  /**
   * @param stamp when the file is made
   * @param invites whether it goes to who is invited, and names them
   */
  EventLines(CalendarEvent event, Instant stamp, boolean invites) {
    this.event = event;
    this.stamp = stamp;
    this.invites = invites;
  }

  /** The event, its series and all that is exceptional in it. */
  String all() {
    ContentLines lines = new ContentLines();
    if (event.series().isEmpty()) {
      write(lines, event.status(), () -> once(lines, event.slot()));
      return lines.toString();
    }
    Series series = event.series().get();
    ZoneId zone = event.slot().zone();
    Map<Instant, LocalDateTime> times = series.times(event.slot());
    write(lines, event.status(), () -> series(lines, series, times));
    if (event.status() == CalendarEvent.Status.CANCELLED) {
      return lines.toString(); // with the series goes whatever moved
    }
    for (Exceptional one : event.exceptions()) {
      one.instead()
          .ifPresent(
              slot ->
                  write(
                      lines,
                      event.status(),
                      () -> instead(lines, times.get(one.planned()), slot, zone)));
    }
    return lines.toString();
  }

  /** One time of the series, as one that is off. */
  String off(Instant planned) {
    LocalDateTime local =
        event.series().map(series -> series.times(event.slot()).get(planned)).orElse(null);
    if (local == null) {
      throw new IllegalArgumentException(planned + " is not a time of " + event.uid());
    }
    Slot slot =
        event.exceptions().stream()
            .filter(one -> one.planned().equals(planned))
            .flatMap(one -> one.instead().stream())
            .findFirst()
            .orElse(event.slot().at(planned));
    ContentLines lines = new ContentLines();
    write(
        lines,
        CalendarEvent.Status.CANCELLED,
        () -> instead(lines, local, slot, event.slot().zone()));
    return lines.toString();
  }

  private void write(ContentLines lines, CalendarEvent.Status status, Runnable when) {
    EventText text = event.text();
    lines
        .begin("VEVENT")
        .text("UID", event.uid())
        .raw("DTSTAMP", Moments.utc(stamp))
        .raw("SEQUENCE", String.valueOf(event.sequence()));
    when.run();
    lines
        .text("SUMMARY", text.summary())
        .textIfAny("DESCRIPTION", text.description())
        .textIfAny("LOCATION", text.location());
    if (isAddress(text.url())) {
      lines.raw("URL", text.url());
    }
    event.organizer().ifPresent(one -> person(lines, "ORGANIZER", one.name(), one.address()));
    if (invites) {
      event
          .attendees()
          .forEach(
              one ->
                  person(
                      lines,
                      "ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=FALSE;PARTSTAT=" + one.answer().word(),
                      one.name(),
                      one.address()));
    }
    lines.raw("STATUS", status.name()).raw("TRANSP", "OPAQUE");
    if (status != CalendarEvent.Status.CANCELLED) {
      event.reminder().ifPresent(before -> remind(lines, text.summary(), before.toMinutes()));
    }
    lines.end("VEVENT");
  }

  private static void person(ContentLines lines, String name, String called, String address) {
    try {
      URI mail =
          new URI(
              "mailto",
              ContentLines.clean(address).strip(),
              null); // encodes what an address cannot have
      lines.raw(name + ";CN=" + ContentLines.quoted(called), mail.toASCIIString());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No e-mail address of " + called, e);
    }
  }

  /** Whether calendars would take it for one; some refuse the whole file for one that is not. */
  private static boolean isAddress(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void remind(ContentLines lines, String summary, long minutes) {
    lines
        .begin("VALARM")
        .raw("ACTION", "DISPLAY")
        .text("DESCRIPTION", summary)
        .raw("TRIGGER", "-PT" + minutes + "M")
        .end("VALARM");
  }

  private static void once(ContentLines lines, Slot slot) {
    lines.raw("DTSTART", Moments.utc(slot.start())).raw("DTEND", Moments.utc(slot.end()));
  }

  /** By the clock of the zone, so that the hour stays the same when the clock changes. */
  private void series(ContentLines lines, Series series, Map<Instant, LocalDateTime> times) {
    Slot slot = event.slot();
    local(lines, "DTSTART", slot.local(), slot.zone());
    LocalDateTime end = LocalDateTime.ofInstant(slot.end(), slot.zone());
    if (end.atZone(slot.zone()).toInstant().equals(slot.end())) {
      local(lines, "DTEND", end, slot.zone());
    } else {
      lines.raw("DURATION", slot.length().toString()); // the clock shows that end twice
    }
    lines.raw("RRULE", rule(series, slot));
    String off =
        event.exceptions().stream()
            .filter(one -> one.instead().isEmpty())
            .map(one -> Moments.local(times.get(one.planned())))
            .collect(Collectors.joining(","));
    if (!off.isEmpty()) {
      lines.raw("EXDATE;TZID=" + Moments.tzid(slot.zone()), off);
    }
  }

  private static String rule(Series series, Slot slot) {
    String weekday = TimeZoneLines.weekday(slot.local());
    String rule =
        series.isMonthly()
            ? "FREQ=MONTHLY;INTERVAL=" + series.every() + ";BYDAY=" + series.nth() + weekday
            : "FREQ=WEEKLY;INTERVAL=" + series.every() + ";BYDAY=" + weekday;
    Optional<String> until = series.until().map(moment -> ";UNTIL=" + Moments.utc(moment));
    return rule + until.orElse(";COUNT=" + series.count());
  }

  private static void instead(
      ContentLines lines, LocalDateTime planned, Slot slot, ZoneId zoneOfSeries) {
    local(lines, "RECURRENCE-ID", planned, zoneOfSeries);
    once(lines, slot);
  }

  private static void local(ContentLines lines, String name, LocalDateTime time, ZoneId zone) {
    lines.raw(name + ";TZID=" + Moments.tzid(zone), Moments.local(time));
  }
}
