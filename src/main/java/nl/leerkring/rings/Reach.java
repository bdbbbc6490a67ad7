package nl.leerkring.rings;

import java.util.Optional;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;

/**
 * How far a page reaches.
 *
 * @param owner whose space it is in
 * @param above how far the space and the pages above let it reach
 * @param own its own ring, if somebody gave it one
 * @param byHand whether somebody limited it, or a page above, in another way than by rings
 * @param anonymous whether visitors who are not logged in see it too
 */
public record Reach(
    Company owner, Ring above, Optional<Ring> own, boolean byHand, boolean anonymous) {
  /** The narrowest of all wins. */
  public Ring ring() {
    return own.filter(ring -> ring.compareTo(above) < 0).orElse(above);
  }
}
