package nl.leerkring.comments;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * Somebody wrote something below a page.
 *
 * @param spaceKey where the page was then
 * @param maker who made the page; null when nobody is known
 * @param by who wrote; null when nobody is known
 * @param asks whether it asks something
 */
record PageComment(
    long id,
    long pageId,
    String spaceKey,
    MemberKey maker,
    Instant at,
    MemberKey by,
    boolean asks) {
  boolean isByMaker() {
    return by == null || by.equals(maker);
  }
}
