package nl.leerkring.assignments;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of a suggestion with one member.
 *
 * @param declinedAt when they last said that it is not for them
 * @param remindedAt when the digest last reminded them
 * @param reminders how often it did
 */
record Response(Optional<Instant> declinedAt, Optional<Instant> remindedAt, int reminders) {
  static final Response NONE = new Response(Optional.empty(), Optional.empty(), 0);

  /** Whether they declined what was suggested at that moment; suggested again, it is open. */
  boolean declined(Instant suggestedAt) {
    return declinedAt.filter(moment -> !moment.isBefore(suggestedAt)).isPresent();
  }
}
