package nl.leerkring.sessions;

import java.time.Instant;
import java.util.Optional;

/**
 * Which times of sessions are looked through, and in which order.
 *
 * @param latestFirst whether from the end; else by start
 * @param after the last one that was seen before; those up to it are left out
 */
public record Span(Instant from, Instant until, boolean latestFirst, Optional<Place> after) {
  public static Span of(Instant from, Instant until) {
    return new Span(from, until, false, Optional.empty());
  }

  boolean isPassed(Occurrence one) {
    return after.filter(place -> compare(Place.of(one), place) <= 0).isPresent();
  }

  private int compare(Place one, Place other) {
    return latestFirst ? other.compareTo(one) : one.compareTo(other);
  }

  /** Where a time stands among all; of two that begin together the older comes first. */
  public record Place(Instant start, long id) implements Comparable<Place> {
    static Place of(Occurrence one) {
      return new Place(one.start(), one.id());
    }

    /** As an address takes it. */
    public String written() {
      return start.toEpochMilli() + "-" + id;
    }

    /** Empty for what is no place. */
    public static Optional<Place> read(String written) {
      if (!written.matches("\\d{1,14}-\\d{1,10}")) {
        return Optional.empty();
      }
      String[] parts = written.split("-");
      return Optional.of(
          new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1])));
    }

    @Override
    public int compareTo(Place other) {
      int byStart = start.compareTo(other.start);
      return byStart != 0 ? byStart : Long.compare(id, other.id);
    }
  }
}
