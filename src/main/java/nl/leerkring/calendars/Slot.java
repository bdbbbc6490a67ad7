package nl.leerkring.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * From when till when.
 *
 * @param zone by whose clock it was planned; a series keeps to that clock when it changes
 */
public record Slot(Instant start, Instant end, ZoneId zone) {
  public Slot {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("It ends before it starts: " + start + " to " + end);
    }
  }

  /** What the clock there shows at the start. */
  public LocalDateTime local() {
    return LocalDateTime.ofInstant(start, zone);
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  /** As long, from another moment. */
  Slot at(Instant other) {
    return new Slot(other, other.plus(length()), zone);
  }
}
