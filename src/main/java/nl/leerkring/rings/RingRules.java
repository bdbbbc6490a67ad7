package nl.leerkring.rings;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.host.SpaceRight;

/** Which groups get which rights in a space: the whole rule of rings, in one place. */
final class RingRules {
  /** The group of the host's administrators: kept always, so that they are never locked out. */
  static final String ADMINISTRATORS = "confluence-administrators";

  private static final Set<SpaceRight> OWN_PEOPLE = EnumSet.allOf(SpaceRight.class);
  private static final Set<SpaceRight> VISITORS = EnumSet.of(SpaceRight.VIEW, SpaceRight.COMMENT);

  private RingRules() {}

  /** The rights by group name in a space that has a ring. */
  static Map<String, Set<SpaceRight>> wanted(Community community, String spaceKey) {
    Company owner =
        community
            .ownerOf(spaceKey)
            .orElseThrow(() -> new IllegalArgumentException(spaceKey + " has no ring"));
    Map<String, Set<SpaceRight>> rights = new TreeMap<>();
    give(rights, owner.groups(), OWN_PEOPLE);
    switch (owner.spaces().get(spaceKey)) {
      case COMPANY -> {
        // nobody else
      }
      case PARTNER -> give(rights, community.partnerGroups(owner), VISITORS);
      case PUBLIC -> give(rights, community.allGroups(), VISITORS);
    }
    return rights;
  }

  private static void give(
      Map<String, Set<SpaceRight>> rights, Set<String> groups, Set<SpaceRight> given) {
    for (String group : groups) {
      rights.computeIfAbsent(group, none -> EnumSet.noneOf(SpaceRight.class)).addAll(given);
    }
  }
}
