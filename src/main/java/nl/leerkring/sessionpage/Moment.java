package nl.leerkring.sessionpage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.leerkring.host.Member;

/** Moments as one reader says them. */
record Moment(Member reader) {
  /** Date and time in the reader's language and zone, with the zone's name. */
  String full(Instant at) {
    return inZone(at, reader.zone());
  }

  String inZone(Instant at, ZoneId zone) {
    return format(at, zone, FormatStyle.FULL) + " (" + zone.getId() + ")";
  }

  /** Date and time, short enough for a sentence. */
  String brief(Instant at) {
    return format(at, reader.zone(), FormatStyle.MEDIUM);
  }

  private String format(Instant at, ZoneId zone, FormatStyle date) {
    return DateTimeFormatter.ofLocalizedDateTime(date, FormatStyle.SHORT)
        .withLocale(reader.locale())
        .format(at.atZone(zone));
  }

  /** Whether the clock there shows something else than the reader's. */
  boolean isElsewhere(Instant at, ZoneId zone) {
    return !zone.getRules().getOffset(at).equals(reader.zone().getRules().getOffset(at));
  }
}
