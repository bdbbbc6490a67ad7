package nl.leerkring.sharing;

import java.time.Instant;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.MemberKey;

/**
 * One time that somebody let a page reach further, or asked to.
 *
 * @param from how far it reached before
 */
public record Sharing(
    int id, long pageId, Ring from, Ring to, MemberKey by, Instant at, State state) {
  /** How far it came. */
  public enum State {
    /** It waits for a second pair of eyes. */
    ASKED,
    SHARED,
    TAKEN_BACK
  }
}
