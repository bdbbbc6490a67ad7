package nl.leerkring.rings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.SpaceRight;

/**
 * Which rights each role gets in a space of each ring. Seeing follows from the ring and cannot be
 * set here.
 *
 * @param anonymous whether who is not logged in sees spaces of the PUBLIC ring
 */
public record Matrix(Map<Ring, Map<Role, Set<SpaceRight>>> rights, boolean anonymous) {
  private static final String ANONYMOUS = "ANONYMOUS";

  public Matrix {
    Map<Ring, Map<Role, Set<SpaceRight>>> all = new EnumMap<>(Ring.class);
    for (Ring ring : Ring.values()) {
      Map<Role, Set<SpaceRight>> byRole = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        Set<SpaceRight> given = EnumSet.noneOf(SpaceRight.class);
        if (role.isIn(ring)) {
          given.addAll(rights.getOrDefault(ring, Map.of()).getOrDefault(role, Set.of()));
          given.retainAll(role.offered());
          given.add(SpaceRight.VIEW);
        }
        byRole.put(role, Collections.unmodifiableSet(given));
      }
      all.put(ring, Collections.unmodifiableMap(byRole));
    }
    rights = Collections.unmodifiableMap(all);
  }

  /** What holds until an administrator says otherwise: own people write, visitors comment. */
  public static Matrix safe() {
    Set<SpaceRight> own =
        EnumSet.of(
            SpaceRight.COMMENT, SpaceRight.EDIT_PAGE, SpaceRight.EDIT_BLOG, SpaceRight.ATTACH);
    Set<SpaceRight> leads = EnumSet.copyOf(own);
    leads.addAll(EnumSet.of(SpaceRight.RESTRICT, SpaceRight.EXPORT));
    Set<SpaceRight> visitors = EnumSet.of(SpaceRight.COMMENT);
    Map<Role, Set<SpaceRight>> each =
        Map.of(Role.OWN, own, Role.LEADS, leads, Role.PARTNERS, visitors, Role.EVERYONE, visitors);
    Map<Ring, Map<Role, Set<SpaceRight>>> rights = new EnumMap<>(Ring.class);
    for (Ring ring : Ring.values()) {
      rights.put(ring, each);
    }
    return new Matrix(rights, false);
  }

  public Set<SpaceRight> of(Ring ring, Role role) {
    return rights.get(ring).get(role);
  }

  /** As it is kept: {@code PARTNER/OWN COMMENT EDIT_PAGE}, a cell a line. */
  public String asLines() {
    Map<String, String> lines = new TreeMap<>();
    rights.forEach(
        (ring, byRole) ->
            byRole.forEach(
                (role, given) ->
                    lines.put(
                        ring + "/" + role,
                        given.stream().map(Enum::name).collect(Collectors.joining(" ")))));
    return lines.entrySet().stream()
            .map(line -> line.getKey() + " " + line.getValue())
            .collect(Collectors.joining("\n"))
        + (anonymous ? "\n" + ANONYMOUS : "");
  }

  static Matrix read(String lines) {
    Map<Ring, Map<Role, Set<SpaceRight>>> rights = new EnumMap<>(Ring.class);
    for (String line : lines.split("\n")) {
      String[] words = line.trim().split("[/ ]");
      if (words.length >= 2) {
        Set<SpaceRight> given = EnumSet.noneOf(SpaceRight.class);
        for (int i = 2; i < words.length; i++) {
          given.add(SpaceRight.valueOf(words[i]));
        }
        rights
            .computeIfAbsent(Ring.valueOf(words[0]), none -> new EnumMap<>(Role.class))
            .put(Role.valueOf(words[1]), given);
      }
    }
    return new Matrix(rights, lines.lines().anyMatch(ANONYMOUS::equals));
  }
}
