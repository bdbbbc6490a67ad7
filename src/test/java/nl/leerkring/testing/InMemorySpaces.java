package nl.leerkring.testing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;

/** Spaces and their permissions without a Confluence. */
public final class InMemorySpaces implements CommunitySpaces {
  private final Map<String, Map<SpaceRight, Set<String>>> rights = new TreeMap<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private int changes;
  private Runnable afterEachChange = () -> {};

  public InMemorySpaces(String... keys) {
    for (String key : keys) {
      rights.put(key, new EnumMap<>(SpaceRight.class));
    }
  }

  public void afterEachChange(Runnable action) {
    afterEachChange = action;
  }

  public int changes() {
    return changes;
  }

  @Override
  public Set<String> keys() {
    return new TreeSet<>(rights.keySet());
  }

  @Override
  public Optional<SpaceSummary> find(String spaceKey) {
    return rights.keySet().stream()
        .filter(spaceKey::equalsIgnoreCase)
        .findFirst()
        .map(key -> new SpaceSummary(key, "Space " + key, "/display/" + key));
  }

  /** Lets so many single users, or everybody at once, see the space. */
  public void letOthersSee(String spaceKey, int holders) {
    others.put(spaceKey, holders);
  }

  @Override
  public int holdersBesidesGroups(SpaceRight right, String spaceKey) {
    return right == SpaceRight.VIEW ? others.getOrDefault(spaceKey, 0) : 0;
  }

  @Override
  public Set<String> groupsWith(SpaceRight right, String spaceKey) {
    return new TreeSet<>(rights.get(spaceKey).getOrDefault(right, Set.of()));
  }

  @Override
  public void grant(String spaceKey, SpaceRight right, String group) {
    if (rights.get(spaceKey).computeIfAbsent(right, none -> new TreeSet<>()).add(group)) {
      changed();
    }
  }

  @Override
  public void revoke(String spaceKey, SpaceRight right, String group) {
    if (rights.get(spaceKey).computeIfAbsent(right, none -> new TreeSet<>()).remove(group)) {
      changed();
    }
  }

  private void changed() {
    changes++;
    afterEachChange.run();
  }
}
