package nl.leerkring.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One week's digest, for everybody.
 *
 * @param name of its ISO week by UTC, such as {@code 2026-W48}
 * @param closes it tells of what happened until then; later news is for the next edition
 */
public record Edition(String name, Instant closes) {
  /** The edition of the week that the moment falls in, which closes at that moment. */
  static Edition of(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    String name =
        String.format(
            Locale.ROOT,
            "%d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Edition(name, moment);
  }
}
