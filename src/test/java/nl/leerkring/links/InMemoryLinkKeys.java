package nl.leerkring.links;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Keys without a database, shared by the nodes of a cluster. */
public final class InMemoryLinkKeys implements LinkKeyRepository {
  private final TreeMap<Integer, LinkKey> keys = new TreeMap<>();

  /** Links as one node makes and reads them. */
  public SignedLinks node(Clock clock) {
    return new SignedLinks(new LinkKeys(this, clock), clock);
  }

  @Override
  public List<LinkKey> all() {
    return new ArrayList<>(keys.values());
  }

  @Override
  public void keep(LinkKey key) {
    keys.putIfAbsent(key.number(), key);
  }

  @Override
  public void remove(int number) {
    keys.remove(number);
  }
}
