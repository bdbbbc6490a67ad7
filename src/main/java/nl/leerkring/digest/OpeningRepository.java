package nl.leerkring.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** Keeps when members last opened a digest, one row of each. */
interface OpeningRepository {
  Map<MemberKey, Instant> last(Collection<MemberKey> members);

  void keep(MemberKey member, Instant day);
}
