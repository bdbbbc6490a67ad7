package nl.leerkring.calendars;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Feeds without a database; counts how often it is asked. */
final class InMemoryFeeds implements FeedRepository {
  private final Map<String, Feed> feeds = new TreeMap<>();
  private int reads;

  @Override
  public Optional<Feed> findByHash(String hash) {
    reads++;
    return feeds.values().stream().filter(feed -> feed.hash().equals(hash)).findFirst();
  }

  @Override
  public List<Feed> find(Collection<String> keys) {
    reads++;
    return feeds.values().stream().filter(feed -> keys.contains(feed.key())).toList();
  }

  @Override
  public void keep(Feed feed) {
    feeds.put(feed.key(), feed);
  }

  @Override
  public void remove(String key) {
    feeds.remove(key);
  }

  int reads() {
    return reads;
  }

  /** Everything that is kept, as it would lie in a backup. */
  String dump() {
    return feeds.toString();
  }
}
