package nl.leerkring.editions;

import java.time.Instant;
import java.util.List;
import nl.leerkring.host.MemberKey;

/**
 * One edition for one member, and what became of it.
 *
 * @param id changes with each step, so that of two nodes one makes it
 * @param closed it tells of what happened until then
 * @param items keys of what it told, or is about to tell
 * @param until when the claim ends, or when it is tried again
 * @param tries how often it failed
 * @param why it ended so; a key of the language files without its beginning, or empty
 */
record Delivery(
    int id,
    String edition,
    MemberKey member,
    State state,
    Instant closed,
    List<String> items,
    Instant until,
    int tries,
    String why) {
  Delivery {
    items = List.copyOf(items);
  }

  /** How far a delivery is, or how it ended. */
  enum State {
    /** A node composes it or gives it to the mail server, but for its end: nothing left yet. */
    CLAIMED,
    /** The mail server gets, or got, the end of it. */
    HANDING_OVER,
    SENT,
    /** There was nothing to say. */
    NOTHING,
    /** It certainly did not leave, and is tried again. */
    FAILED,
    /** The member does not want it, or not this week. */
    OFF,
    /** It has probably left: a node died right then, or the mail server gave no answer. */
    UNCERTAIN
  }

  /** Whether it reached the member, for all that is known. */
  boolean hasLeft() {
    return state == State.SENT || state == State.UNCERTAIN;
  }

  Delivery withId(int other) {
    return new Delivery(other, edition, member, state, closed, items, until, tries, why);
  }

  /** Whether another run may take it up: it certainly did not leave, and nobody is at it. */
  boolean isOpen(Instant now) {
    return (state == State.CLAIMED || state == State.FAILED) && !until.isAfter(now);
  }

  /** Whether it will be open one day. */
  boolean isPending() {
    return state == State.CLAIMED || state == State.FAILED;
  }
}
