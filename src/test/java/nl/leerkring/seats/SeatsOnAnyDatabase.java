package nl.leerkring.seats;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;

/** Seats for tests of what has them. */
public final class SeatsOnAnyDatabase {
  private SeatsOnAnyDatabase() {}

  public static Seats seats(ActiveObjects objects, Clock clock) {
    return new Seats(new AoAnswerRepository(objects), clock);
  }
}
