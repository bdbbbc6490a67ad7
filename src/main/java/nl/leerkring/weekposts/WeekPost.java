package nl.leerkring.weekposts;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.web.Message;

/**
 * What became of one space's post in one edition.
 *
 * @param id of the row, which is the claim; 0 before it is kept
 * @param begun when a node claimed it first, which is the day that the post is about
 * @param until a claim holds till then; after it another run takes it up
 * @param tries how often it was taken up again
 * @param postId of the post; 0 when there is none
 * @param why the reason for none, a word of the language files
 */
record WeekPost(
    int id,
    String edition,
    String spaceKey,
    State state,
    Instant begun,
    Instant until,
    int tries,
    long postId,
    String why) {
  /** How long a claim holds, and how long what failed waits for the first time. */
  private static final Duration HOLDS = Duration.ofMinutes(15);

  private static final int MOST_DOUBLINGS = 4;

  enum State {
    /** A node is at it, or it failed and is tried again. */
    CLAIMED,
    POSTED,
    /** In that week nothing happened there. */
    NOTHING,
    REFUSED
  }

  static WeekPost claimed(String edition, String spaceKey, Instant now) {
    return new WeekPost(0, edition, spaceKey, State.CLAIMED, now, now.plus(HOLDS), 0, 0, "");
  }

  boolean isOpen(Instant now) {
    return state == State.CLAIMED && until.isBefore(now);
  }

  /** Taken up again; each time it is left alone twice as long, up to four hours. */
  WeekPost again(Instant now) {
    Duration wait = HOLDS.multipliedBy(1L << Math.min(tries + 1, MOST_DOUBLINGS));
    return new WeekPost(
        0, edition, spaceKey, State.CLAIMED, begun, now.plus(wait), tries + 1, 0, "");
  }

  WeekPost ended(State outcome, long post, String reason) {
    return new WeekPost(0, edition, spaceKey, outcome, begun, until, tries, post, reason);
  }

  /** What became of it, as a sentence. */
  Message outcome() {
    String failed = state == State.CLAIMED && tries > 0 ? ".again" : "";
    return new Message("weekposts.outcome." + state + failed + (why.isEmpty() ? "" : "." + why));
  }
}
