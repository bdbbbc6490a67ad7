package nl.leerkring.mails;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/**
 * A feature that keeps itself what it sent to whom: a component that fulfils this is found, and its
 * mails count among those of the week.
 */
public interface SentMails {
  /** How many went to each of them, who got any; one query for hundreds. */
  Map<MemberKey, Long> sentSince(Collection<MemberKey> members, Instant since);
}
