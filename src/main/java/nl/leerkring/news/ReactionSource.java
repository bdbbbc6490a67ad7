package nl.leerkring.news;

import java.time.Instant;
import java.util.Map;

/**
 * A feature in which members react to pages: a component that fulfils this is found. Whoever the
 * reader is hears of a number at most.
 */
public interface ReactionSource {
  /** How many people reacted well to which pages since then, by page id; one query. */
  Map<Long, Integer> reactions(Instant since);
}
