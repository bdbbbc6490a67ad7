package nl.leerkring.editions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.MemberKey;

/**
 * Who got which edition, so that nobody gets it twice whatever happens in between. Every step is
 * kept before what it stands for is done, and of two nodes one makes it.
 */
interface DigestLedger {
  /** All that is kept of these members of editions that closed from then on; one query. */
  Map<MemberKey, List<Delivery>> of(Collection<MemberKey> members, Instant since);

  /**
   * Claims those that nobody claimed before, on this node or another.
   *
   * @param until when the claims end if this node is not heard of
   */
  List<Delivery> claim(String edition, Collection<MemberKey> members, Instant now, Instant until);

  /** Keeps that these get none this time, and why; those that have a delivery are left alone. */
  void pass(String edition, Map<MemberKey, String> why, Instant now);

  /** Claims anew what is open; nothing when another node was first. */
  Optional<Delivery> take(Delivery open, Instant until);

  /** Gives back what was claimed and not begun. */
  void release(Collection<Delivery> claimed);

  /** The last step before it leaves; nothing when the claim had ended. */
  Optional<Delivery> handOver(Delivery claimed, Instant closes, List<String> items, Instant until);

  /** Says how it ended. */
  void end(Delivery delivery, State state, String why, Instant until);

  /** Marks what a node left behind as it let it leave; says how many. */
  int settle(Instant now);

  /** Lets an uncertain one be sent again; it then counts as not told. False when it is not so. */
  boolean again(String edition, MemberKey member, Instant now);

  Map<State, Integer> counts(String edition);

  /** Those in that state, latest first. */
  List<Delivery> list(String edition, State state, int most);

  void forgetBefore(Instant moment);
}
