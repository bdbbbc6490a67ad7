package nl.leerkring.editions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * When digests go out: on that day at that hour, wherever the member is.
 *
 * @param hour 0 to 23
 */
record Schedule(DayOfWeek day, int hour) {
  /** Where a day begins first. */
  private static final ZoneId FIRST = ZoneOffset.ofHours(14);

  /**
   * The newest edition: it opens where its moment comes first. An edition is named by the ISO week
   * of its day, such as {@code 2026-W48}.
   */
  String edition(Instant now) {
    ZonedDateTime there = now.atZone(FIRST);
    LocalDate date = there.toLocalDate().with(TemporalAdjusters.previousOrSame(day));
    if (at(date, FIRST).isAfter(now)) {
      date = date.minusWeeks(1);
    }
    return name(date);
  }

  /** The first edition whose moment is still to come in that zone. */
  String coming(Instant now, ZoneId zone) {
    LocalDate date = now.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(day));
    return name(at(date, zone).isAfter(now) ? date : date.plusWeeks(1));
  }

  /** When the edition after this one opens. */
  Instant nextEdition(String edition) {
    return at(date(edition).plusWeeks(1), FIRST);
  }

  /** When somebody in that zone gets the edition. */
  Instant moment(String edition, ZoneId zone) {
    return at(date(edition), zone);
  }

  private Instant at(LocalDate date, ZoneId zone) {
    return date.atTime(hour, 0).atZone(zone).toInstant();
  }

  private LocalDate date(String edition) {
    return LocalDate.parse(edition + "-" + day.getValue(), DateTimeFormatter.ISO_WEEK_DATE);
  }

  private static String name(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
