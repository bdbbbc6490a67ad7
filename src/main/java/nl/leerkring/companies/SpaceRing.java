package nl.leerkring.companies;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a space reaches.
 *
 * @param closed whether a new page starts at COMPANY until somebody widens it
 */
public record SpaceRing(Ring ring, boolean closed) {
  private static final String CLOSED = "closed";

  public static SpaceRing of(Ring ring) {
    return new SpaceRing(ring, false);
  }

  /** As a form takes it after the space key. */
  public String asWords() {
    return closed ? ring + " " + CLOSED : ring.name();
  }

  static Optional<SpaceRing> read(String words) {
    String[] parts = words.trim().split("[\\s,:]+");
    boolean closed = parts.length == 2 && parts[1].equalsIgnoreCase(CLOSED);
    if (parts.length > 2 || parts.length == 2 && !closed) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SpaceRing(Ring.valueOf(parts[0].toUpperCase(Locale.ROOT)), closed));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no ring is called so; the caller tells which there are
    }
  }
}
