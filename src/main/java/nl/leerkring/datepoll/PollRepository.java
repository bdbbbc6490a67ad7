package nl.leerkring.datepoll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** Where polls and what people said are kept. */
interface PollRepository {
  /** Whether something could be kept. */
  enum Kept {
    YES,
    /** There is no such poll or moment any more. */
    GONE,
    /** A moment was chosen meanwhile. */
    CLOSED
  }

  Optional<Poll> find(long pageId);

  /** What everybody said; one query however many they are. */
  List<Vote> votes(long pageId);

  /**
   * Keeps the moments instead of what was there. What was said of those that stay stays; a choice
   * stays with its moment.
   */
  void save(Poll poll);

  /** Keeps what the member says instead of all that they said; only of moments that are there. */
  Kept answer(long pageId, MemberKey member, Map<Instant, Can> answers);

  /** Closes the poll with that moment, or opens it again. */
  Kept choose(long pageId, Optional<Instant> slot);
}
