package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Members;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.host.SpaceRight;

/** Puts together what somebody should know before a plan is carried out. */
final class Surveyor {
  private final Members members;
  private final Present present;

  Surveyor(Members members, Present present) {
    this.members = members;
    this.present = present;
  }

  /** With what the rings do not govern and what Confluence does not have. */
  Preview preview(RingPlan plan, Community community) {
    return new Preview(
        plan,
        new Sight(members, present).changes(plan),
        pages(plan, present),
        besides(community, present),
        missing(community, present),
        gone(community, present));
  }

  /** The plan and what it shows and hides, no more. */
  Preview preview(RingPlan plan) {
    List<SightChange> sights = new Sight(members, present).changes(existing(plan, present));
    return new Preview(plan, sights, pages(plan, present), Map.of(), Map.of(), Set.of());
  }

  /** A page that is gone has nobody to gain or lose sight of it. */
  private static RingPlan existing(RingPlan plan, Present present) {
    return new RingPlan(
        plan.changes().stream()
            .filter(c -> present.isSpace(c.spaceKey()))
            .filter(c -> !c.isOnPage() || present.page(c.pageId()).isPresent())
            .toList());
  }

  private static Map<Long, RestrictedPage> pages(RingPlan plan, Present present) {
    Map<Long, RestrictedPage> pages = new TreeMap<>();
    plan.changes().stream()
        .filter(RingChange::isOnPage)
        .flatMap(change -> present.page(change.pageId()).stream())
        .forEach(page -> pages.put(page.id(), page));
    return pages;
  }

  private static Map<String, Set<String>> besides(Community community, Present present) {
    Map<String, Set<String>> besides = new TreeMap<>();
    for (String space : community.ringedSpaces()) {
      if (present.isSpace(space)) {
        Set<String> groups =
            present.rights(space).get(SpaceRight.VIEW).stream()
                .filter(Holder::isGroup)
                .map(Holder::name)
                .filter(community.kept()::contains)
                .filter(group -> !group.equals(Community.ADMINISTRATORS))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!groups.isEmpty()) {
          besides.put(space, groups);
        }
      }
    }
    return besides;
  }

  private static Map<String, Set<String>> missing(Community community, Present present) {
    Map<String, Set<String>> missing = new TreeMap<>();
    for (Company company : community.companies()) {
      Set<String> groups = new TreeSet<>(company.ownGroups());
      groups.removeIf(present::isGroup);
      if (!groups.isEmpty()) {
        missing.put(company.key(), groups);
      }
    }
    return missing;
  }

  private static Set<String> gone(Community community, Present present) {
    Set<String> gone = new TreeSet<>(community.ringedSpaces());
    gone.removeIf(present::isSpace);
    return gone;
  }
}
