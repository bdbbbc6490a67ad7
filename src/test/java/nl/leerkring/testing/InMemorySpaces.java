package nl.leerkring.testing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;

/** Spaces and their permissions without a Confluence; counts what is read and written. */
public final class InMemorySpaces implements CommunitySpaces {
  private final Map<String, Map<SpaceRight, Set<Holder>>> rights = new TreeMap<>();
  private Members members;
  private int changes;
  private int reads;
  private Runnable afterEachChange = () -> {};

  public InMemorySpaces(String... keys) {
    for (String key : keys) {
      add(key);
    }
  }

  public void add(String key) {
    rights.put(key, new EnumMap<>(SpaceRight.class));
  }

  public void remove(String key) {
    rights.remove(key);
  }

  public void afterEachChange(Runnable action) {
    afterEachChange = action;
  }

  public int changes() {
    return changes;
  }

  public int reads() {
    return reads;
  }

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

  /** Who belongs to which groups, so that it is known who sees a space. */
  public void knows(Members people) {
    members = people;
  }

  @Override
  public boolean isVisible(Member reader, String spaceKey) {
    return rights.containsKey(spaceKey)
        && (members.mayAdminister(reader)
            || holders(SpaceRight.VIEW, spaceKey).stream().anyMatch(h -> is(reader, h)));
  }

  private boolean is(Member reader, Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> members.groupsOf(reader).contains(holder.name());
      case PERSON -> holder.name().equals(reader.key().value());
      case ANYBODY -> true;
    };
  }

  @Override
  public Map<SpaceRight, Set<Holder>> rights(String spaceKey) {
    reads++;
    Map<SpaceRight, Set<Holder>> copy = new EnumMap<>(SpaceRight.class);
    for (SpaceRight right : SpaceRight.values()) {
      copy.put(right, new TreeSet<>(holders(right, spaceKey)));
    }
    return copy;
  }

  /** Names of the groups that hold the right. */
  public Set<String> groupsWith(SpaceRight right, String spaceKey) {
    return holders(right, spaceKey).stream()
        .filter(Holder::isGroup)
        .map(Holder::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public void grant(String spaceKey, SpaceRight right, String group) {
    grant(spaceKey, right, Holder.group(group));
  }

  @Override
  public void grant(String spaceKey, SpaceRight right, Holder holder) {
    if (holders(right, spaceKey).add(holder)) {
      changed();
    }
  }

  @Override
  public void revoke(String spaceKey, SpaceRight right, Holder holder) {
    if (holders(right, spaceKey).remove(holder)) {
      changed();
    }
  }

  private Set<Holder> holders(SpaceRight right, String spaceKey) {
    return rights.get(spaceKey).computeIfAbsent(right, none -> new TreeSet<>());
  }

  private void changed() {
    changes++;
    afterEachChange.run();
  }
}
