package nl.leerkring.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** What members said of pages; of each the last they said. */
interface OpinionRepository {
  Optional<Opinion> find(MemberKey member, long pageId);

  /** All that was said of the page, the latest first; one query. */
  List<Opinion> of(long pageId);

  /** How many people said since then that a page was of use, by page; one query. */
  Map<Long, Integer> useful(Instant since);

  /**
   * To how many others pages of each of these makers were of use since then; one query for
   * hundreds.
   */
  Map<MemberKey, List<Thanks>> thanks(Collection<MemberKey> makers, Instant since);

  /**
   * Keeps it instead of what the member said of the page before.
   *
   * @param maker who made the page; null when nobody knows
   */
  void save(long pageId, MemberKey maker, Opinion opinion);
}
