package nl.leerkring.calendars;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps feeds, one of each key. */
interface FeedRepository {
  Optional<Feed> findByHash(String hash);

  List<Feed> find(Collection<String> keys);

  /** In place of the one with that key, whose address is then no more. */
  void keep(Feed feed);

  void remove(String key);
}
