package nl.leerkring.freshness;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** When pages were looked at, and when they are to be again. */
interface CheckRepository {
  Optional<Check> find(long pageId);

  /** Keeps it, and that its macro is on the page. */
  void save(Check check);

  /** Asks for nothing until the page is shown again with the macro on it. */
  void unlist(long pageId);

  /**
   * Those of the owners' pages that are overdue at that moment; one query for hundreds of owners.
   */
  List<Check> due(Collection<MemberKey> owners, Instant now);
}
