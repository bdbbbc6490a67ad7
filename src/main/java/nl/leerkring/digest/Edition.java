package nl.leerkring.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One week's digest, for everybody.
 *
 * @param name such as {@code 2026-W48}
 */
public record Edition(String name) {
  /** The edition of the ISO week that the moment falls in, by UTC. */
  static Edition of(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return new Edition(
        String.format(
            Locale.ROOT,
            "%d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }
}
