package nl.leerkring.rings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Holder;
import nl.leerkring.host.SpaceRight;

/** Who gets which rights in a space and who is let in by a page: the whole rule of rings. */
final class RingRules {
  /**
   * Stands in each restriction of ours. Administrators pass any restriction, so that it lets in
   * nobody else; but with it a restriction never becomes empty, which would let in everybody.
   */
  static final Holder ANCHOR = Holder.group(Community.ADMINISTRATORS);

  private final Community community;
  private final Matrix matrix;

  RingRules(Community community, Matrix matrix) {
    this.community = community;
    this.matrix = matrix;
  }

  Community community() {
    return community;
  }

  /** The rights by holder in a space that has a ring. */
  Map<Holder, Set<SpaceRight>> wanted(String spaceKey) {
    Company owner = owner(spaceKey);
    Ring ring = community.ringOf(spaceKey).orElseThrow();
    Map<Holder, Set<SpaceRight>> rights = new TreeMap<>();
    give(rights, owner.ownGroups(), matrix.of(ring, Role.OWN));
    if (owner.has(ManagedRole.LEADS)) {
      give(rights, Set.of(owner.groupFor(ManagedRole.LEADS)), matrix.of(ring, Role.LEADS));
    }
    if (Role.PARTNERS.isIn(ring)) {
      give(rights, community.partnerGroups(owner), matrix.of(ring, Role.PARTNERS));
    }
    if (Role.EVERYONE.isIn(ring)) {
      give(rights, community.allGroups(), matrix.of(ring, Role.EVERYONE));
    }
    if (ring == Ring.PUBLIC && matrix.anonymous()) {
      rights.put(Holder.ANYBODY, EnumSet.of(SpaceRight.VIEW));
    }
    return rights;
  }

  /** Names of the groups that a ring of the space's company lets in. */
  Set<String> groupsIn(String spaceKey, Ring ring) {
    Company owner = owner(spaceKey);
    Set<String> groups = new TreeSet<>(owner.ownGroups());
    if (ring != Ring.COMPANY) {
      groups.addAll(community.partnerGroups(owner));
    }
    if (ring == Ring.PUBLIC) {
      groups.addAll(community.allGroups());
    }
    return groups;
  }

  /** Whether a page of that ring needs a restriction of its own in that space. */
  boolean narrows(String spaceKey, Ring page) {
    return page.compareTo(community.ringOf(spaceKey).orElseThrow()) < 0;
  }

  private Company owner(String spaceKey) {
    return community
        .ownerOf(spaceKey)
        .orElseThrow(() -> new IllegalArgumentException(spaceKey + " has no ring"));
  }

  private static void give(
      Map<Holder, Set<SpaceRight>> rights, Collection<String> groups, Set<SpaceRight> given) {
    for (String group : groups) {
      rights
          .computeIfAbsent(Holder.group(group), none -> EnumSet.noneOf(SpaceRight.class))
          .addAll(given);
    }
  }
}
