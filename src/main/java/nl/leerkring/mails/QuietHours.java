package nl.leerkring.mails;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * From when till when by their own clock somebody is left in peace; none when both are the same.
 */
record QuietHours(LocalTime from, LocalTime until) {
  static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

  /** When they are over, if it is quiet at that moment. */
  Optional<Instant> end(Instant now, ZoneId zone) {
    ZonedDateTime there = now.atZone(zone);
    LocalTime clock = there.toLocalTime();
    boolean overnight = from.isAfter(until);
    boolean late = !clock.isBefore(from);
    boolean early = clock.isBefore(until);
    if (!(overnight ? late || early : late && early)) {
      return Optional.empty();
    }
    ZonedDateTime day = overnight && late ? there.plusDays(1) : there;
    return Optional.of(day.toLocalDate().atTime(until).atZone(zone).toInstant());
  }
}
