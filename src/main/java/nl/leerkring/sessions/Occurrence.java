package nl.leerkring.sessions;

import java.time.Instant;

/**
 * One time of a session; each has seats of its own. What is not a series has one, number 0.
 *
 * @param id also of its table of seats
 * @param number from 0, in the order of the plan; stays when the plan moves
 * @param moved whether it is not when the series says
 * @param off whether this time is cancelled, for the reason
 * @param recording address of the recording; empty until there is one
 * @param notes address of the notes; empty until there are some
 */
public record Occurrence(
    long id,
    long pageId,
    int number,
    Instant start,
    Instant end,
    boolean moved,
    boolean off,
    String reason,
    String recording,
    String notes) {
  static Occurrence planned(long pageId, int number, Instant start, Instant end) {
    return new Occurrence(0, pageId, number, start, end, false, false, "", "", "");
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(end);
  }

  public boolean hasBegun(Instant now) {
    return !now.isBefore(start);
  }

  Occurrence at(Instant from, Instant until, boolean apart) {
    return new Occurrence(id, pageId, number, from, until, apart, off, reason, recording, notes);
  }

  Occurrence cancelled(String why) {
    return new Occurrence(id, pageId, number, start, end, moved, true, why, recording, notes);
  }

  Occurrence leaving(String film, String words) {
    return new Occurrence(id, pageId, number, start, end, moved, off, reason, film, words);
  }
}
