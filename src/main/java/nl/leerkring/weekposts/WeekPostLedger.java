package nl.leerkring.weekposts;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What became of each space's post, once per space and edition, whatever nodes there are. */
interface WeekPostLedger {
  /** By space; one query. */
  Map<String, WeekPost> of(String edition);

  /** The newest of each of these spaces; one query for hundreds. */
  Map<String, WeekPost> newest(Collection<String> spaceKeys);

  /** The claim, unless another node has one or had one. */
  Optional<WeekPost> claim(WeekPost wanted);

  /** Takes up a claim that has ended; nothing when another node did. */
  Optional<WeekPost> takeUp(WeekPost open, Instant now);

  /** Ends it without a post; nothing happens when the claim is another's by now. */
  void end(WeekPost claimed, WeekPost.State state, String why);

  /**
   * Makes the post and keeps its id, together or not at all as far as the host's writing is part of
   * our transaction; does not make it when the claim is another's by now.
   *
   * @return whether it was made
   */
  boolean post(WeekPost claimed, LongSupplier making);

  void forgetBefore(Instant moment);
}
