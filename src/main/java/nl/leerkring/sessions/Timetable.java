package nl.leerkring.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leerkring.calendars.Series;
import nl.leerkring.calendars.Slot;

/**
 * When a session is planned.
 *
 * @param first the only or first time, in the zone in which it was planned
 * @param series how it recurs; empty when it is once
 */
public record Timetable(Slot first, Optional<Series> series) {
  /** As often as a session may recur. */
  public static final int LONGEST = 104;

  /** Once, from then on for so long. */
  public static Timetable once(Instant start, ZoneId zone, Duration length) {
    return new Timetable(new Slot(start, start.plus(length), zone), Optional.empty());
  }

  /** Every time at which it starts by the plan, in order. */
  public List<Instant> starts() {
    return series.map(all -> List.copyOf(all.times(first).keySet())).orElse(List.of(first.start()));
  }

  public ZoneId zone() {
    return first.zone();
  }

  public Duration length() {
    return first.length();
  }
}
