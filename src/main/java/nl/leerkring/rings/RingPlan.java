package nl.leerkring.rings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
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
        difference(space, right, wanted, present.groupsWith(right, space), known, changes);
      }
    }
    return new RingPlan(changes);
  }

  private static void difference(
      String space,
      SpaceRight right,
      Map<String, Set<SpaceRight>> wanted,
      Set<String> present,
      Set<String> known,
      List<RingChange> changes) {
    Set<String> should =
        wanted.entrySet().stream()
            .filter(entry -> entry.getValue().contains(right))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all = new TreeSet<>(should);
    all.addAll(present);
    all.removeAll(RingRules.NEVER_TOUCHED);
    for (String group : all) {
      if (should.contains(group) != present.contains(group)) {
        changes.add(
            new RingChange(space, right, group, should.contains(group), known.contains(group)));
      }
    }
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Tells one plan from another, so that only what was looked at gets applied. */
  public String fingerprint() {
    String lines = changes.stream().map(RingChange::asLine).collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }
}
