package nl.leerkring.calendars;

import java.time.Instant;
import java.util.Optional;

/**
 * One time of a series that is not as the series says.
 *
 * @param planned when it would have started
 * @param instead when it is now; empty when it is off
 */
public record Exceptional(Instant planned, Optional<Slot> instead) {
  public static Exceptional off(Instant planned) {
    return new Exceptional(planned, Optional.empty());
  }

  public static Exceptional moved(Instant planned, Slot to) {
    return new Exceptional(planned, Optional.of(to));
  }
}
