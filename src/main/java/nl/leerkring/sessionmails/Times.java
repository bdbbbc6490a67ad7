package nl.leerkring.sessionmails;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.leerkring.host.Member;

/** Moments in the language and by the clock of who gets a mail. */
record Times(Member reader) {
  /** Such as Tuesday 8 December 2026, 10:00–11:00 (Europe/Amsterdam). */
  String span(Instant start, Instant end) {
    ZonedDateTime from = start.atZone(reader.zone());
    ZonedDateTime until = end.atZone(reader.zone());
    boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
    return day(from)
        + ", "
        + clock(from)
        + "\u2013"
        + (sameDay ? "" : day(until) + ", ")
        + clock(until)
        + " ("
        + reader.zone().getId()
        + ")";
  }

  /** Short enough for a subject. */
  String brief(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(reader.locale())
        .format(at.atZone(reader.zone()));
  }

  String clock(Instant at) {
    return clock(at.atZone(reader.zone()));
  }

  private String day(ZonedDateTime at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(reader.locale())
        .format(at);
  }

  private String clock(ZonedDateTime at) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(reader.locale())
        .format(at);
  }
}
