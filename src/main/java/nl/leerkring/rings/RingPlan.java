package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.host.SpaceRight;

/**
 * The difference between what Confluence has and what the rings say, in the order in which it may
 * be applied: everything that narrows first, so that at no moment anybody sees more than before and
 * after.
 */
public record RingPlan(List<RingChange> changes) {
  private static final Comparator<RingChange> NARROW_FIRST =
      Comparator.comparing(RingChange::gives)
          .thenComparing(RingChange::spaceKey)
          .thenComparing(RingChange::group)
          .thenComparing(RingChange::right);

  public RingPlan {
    changes = changes.stream().sorted(NARROW_FIRST).toList();
  }

  /** Who holds which right in which space now. */
  interface Present {
    Set<String> groupsWith(SpaceRight right, String spaceKey);
  }

  static RingPlan of(Community community, Present present) {
    List<RingChange> changes = new ArrayList<>();
    Set<String> known = community.allGroups();
    for (String space : community.ringedSpaces()) {
      Map<String, Set<SpaceRight>> wanted = RingRules.wanted(community, space);
      for (SpaceRight right : SpaceRight.values()) {
        Set<String> should = holders(wanted, right);
        Set<String> has = present.groupsWith(right, space);
        for (String group : differing(should, has, community.kept())) {
          changes.add(
              new RingChange(space, right, group, should.contains(group), known.contains(group)));
        }
      }
    }
    return new RingPlan(changes);
  }

  private static Set<String> holders(Map<String, Set<SpaceRight>> wanted, SpaceRight right) {
    return wanted.entrySet().stream()
        .filter(entry -> entry.getValue().contains(right))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> differing(Set<String> should, Set<String> has, Set<String> kept) {
    Set<String> differing = new TreeSet<>(should);
    differing.addAll(has);
    differing.removeIf(group -> should.contains(group) == has.contains(group));
    differing.removeAll(kept);
    return differing;
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Tells one plan from another, so that only what was looked at gets applied. */
  public String fingerprint() {
    return Fingerprint.of(
        changes.stream().map(RingChange::asLine).collect(Collectors.joining("\n")));
  }
}
