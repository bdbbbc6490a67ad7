package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Holder;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.host.SpaceRight;

/** Compares what Confluence has with what the rings say. Reads each space and ringed page once. */
final class Planner {
  private final RingRules rules;
  private final Present present;
  private final Set<String> kept;
  private final List<RingChange> changes = new ArrayList<>();

  Planner(RingRules rules, Present present) {
    this.rules = rules;
    this.present = present;
    this.kept = rules.community().kept();
  }

  /** All differences, in spaces that are there and on pages that are there. */
  RingPlan plan(Collection<PageRing> pageRings) {
    Set<String> spaces = new TreeSet<>(rules.community().ringedSpaces());
    spaces.removeIf(space -> !present.isSpace(space));
    spaces.forEach(this::space);
    for (PageRing ring : pageRings) {
      present
          .page(ring.pageId())
          .filter(page -> spaces.contains(page.spaceKey()))
          .ifPresent(page -> page(ring, page));
    }
    return new RingPlan(changes);
  }

  /** The differences on one page. */
  RingPlan planPage(PageRing ring) {
    present
        .page(ring.pageId())
        .filter(page -> rules.community().ownerOf(page.spaceKey()).isPresent())
        .ifPresent(page -> page(ring, page));
    return new RingPlan(changes);
  }

  private void space(String space) {
    Map<Holder, Set<SpaceRight>> wanted = rules.wanted(space);
    Map<SpaceRight, Set<Holder>> held = present.rights(space);
    for (SpaceRight right : SpaceRight.values()) {
      Set<Holder> should =
          wanted.entrySet().stream()
              .filter(entry -> entry.getValue().contains(right))
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<Holder> has = held.getOrDefault(right, Set.of());
      for (Holder holder : has) {
        if (!should.contains(holder) && isGoverned(space, right, holder)) {
          changes.add(RingChange.inSpace(space, right, holder, false));
        }
      }
      for (Holder holder : should) {
        if (!has.contains(holder) && exists(holder)) {
          changes.add(RingChange.inSpace(space, right, holder, true));
        }
      }
    }
  }

  /**
   * What was given by hand to one person of the ring is left alone, as it shows nobody more; the
   * same to somebody else is taken as far as it shows the space.
   */
  private boolean isGoverned(String space, SpaceRight right, Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> !kept.contains(holder.name());
      case ANYBODY -> true;
      case PERSON ->
          right == SpaceRight.VIEW
              && !isIn(holder, rules.groupsIn(space, rules.community().ringOf(space).get()));
    };
  }

  private void page(PageRing ring, RestrictedPage page) {
    if (rules.narrows(page.spaceKey(), ring.ring())) {
      shut(ring, page);
    } else if (ring.shut()) {
      open(page);
    }
  }

  /** A restriction that somebody made by hand and that is narrower still is left so. */
  private void shut(PageRing ring, RestrictedPage page) {
    Set<String> groups = groupsIn(page, ring.ring());
    Set<Holder> outside =
        page.viewers().stream()
            .filter(holder -> !isWithin(holder, groups))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean isByHand =
        !ring.shut() && page.viewers().stream().anyMatch(holder -> isWithin(holder, groups));
    outside.forEach(holder -> change(page, holder, false));
    if (!isByHand) {
      Set<Holder> should = new TreeSet<>(Set.of(RingRules.ANCHOR));
      groups.stream().map(Holder::group).filter(this::exists).forEach(should::add);
      should.removeAll(page.viewers());
      should.forEach(holder -> change(page, holder, true));
    }
  }

  /**
   * Takes the groups that made the restriction; a person whom somebody added by hand stays. When
   * somebody took the anchor it stands in for a moment, so that the page opens last of all.
   */
  private void open(RestrictedPage page) {
    List<Holder> groups = page.viewers().stream().filter(Holder::isGroup).toList();
    if (groups.isEmpty()) {
      return;
    }
    if (!groups.contains(RingRules.ANCHOR)) {
      change(page, RingRules.ANCHOR, true);
      change(page, RingRules.ANCHOR, false);
    }
    groups.forEach(holder -> change(page, holder, false));
  }

  private Set<String> groupsIn(RestrictedPage page, Ring ring) {
    return rules.groupsIn(page.spaceKey(), ring);
  }

  private boolean isWithin(Holder holder, Set<String> groups) {
    return switch (holder.kind()) {
      case GROUP -> groups.contains(holder.name()) || kept.contains(holder.name());
      case PERSON -> isIn(holder, groups);
      case ANYBODY -> false;
    };
  }

  private boolean isIn(Holder person, Set<String> groups) {
    return present.groupsOf(person).stream()
        .anyMatch(group -> groups.contains(group) || group.equals(Community.ADMINISTRATORS));
  }

  /** Nothing is given to a group that Confluence does not have: who knows who will make it. */
  private boolean exists(Holder holder) {
    return !holder.isGroup() || present.isGroup(holder.name());
  }

  private void change(RestrictedPage page, Holder holder, boolean gives) {
    changes.add(RingChange.onPage(page.spaceKey(), page.id(), holder, gives));
  }
}
