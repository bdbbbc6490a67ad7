package nl.leerkring.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** Who got which edition, so that nobody gets it twice whatever happens in between. */
interface DigestLedger {
  /** How a delivery ended. */
  enum End {
    SENT,
    NOTHING_TO_SAY,
    FAILED
  }

  /**
   * Claims the delivery before anything is sent. False when it was claimed before, on this node or
   * another, and did not fail for sure.
   */
  boolean claim(Edition edition, MemberKey member);

  /** Says how a claimed delivery ended, and which items went with it. */
  void end(Edition edition, MemberKey member, End end, Collection<String> items);

  /**
   * What the member was told by editions that closed from that moment on: the key of each item, and
   * when the latest edition that told it closed; one query.
   */
  Map<String, Instant> told(MemberKey member, Instant since);
}
