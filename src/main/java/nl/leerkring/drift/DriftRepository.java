package nl.leerkring.drift;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Where it is kept since when something differs. */
interface DriftRepository {
  /** When each was seen first, by its key. */
  Map<String, Instant> since();

  /** Forgets what is not among these any more, and remembers the others as seen now. */
  void saw(Set<String> keys, Instant now);

  /** Keys of what the leads were not told yet. */
  Set<String> untold();

  void markTold(Set<String> keys);
}
