package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.host.SpaceRight;

/** Counts people, not groups; reads each group once, however many spaces it is in. */
final class Sight {
  private final Members members;
  private final Present present;
  private final Map<Holder, Set<String>> people = new HashMap<>();
  private final Map<Set<Holder>, Set<String>> combined = new HashMap<>();

  Sight(Members members, Present present) {
    this.members = members;
    this.present = present;
  }

  /** What the plan does to the people who see each space and page that it touches. */
  List<SightChange> changes(RingPlan plan) {
    Map<String, List<RingChange>> spaces =
        plan.changes().stream()
            .filter(change -> !change.isOnPage() && change.right() == SpaceRight.VIEW)
            .collect(
                Collectors.groupingBy(RingChange::spaceKey, TreeMap::new, Collectors.toList()));
    Map<Long, List<RingChange>> pages =
        plan.changes().stream()
            .filter(RingChange::isOnPage)
            .collect(Collectors.groupingBy(RingChange::pageId, TreeMap::new, Collectors.toList()));
    List<SightChange> sights = new ArrayList<>();
    spaces.forEach((space, changes) -> sights.add(space(space, changes)));
    pages.forEach((page, changes) -> sights.add(page(page, changes, spaces)));
    sights.sort(Comparator.comparing(SightChange::spaceKey).thenComparing(SightChange::pageId));
    return sights;
  }

  private SightChange space(String space, List<RingChange> changes) {
    return change(space, 0, people(viewers(space)), people(after(viewers(space), changes)));
  }

  private SightChange page(
      long pageId, List<RingChange> changes, Map<String, List<RingChange>> spaces) {
    RestrictedPage page = present.page(pageId).orElseThrow();
    Set<Holder> space = viewers(page.spaceKey());
    Set<Holder> spaceAfter = after(space, spaces.getOrDefault(page.spaceKey(), List.of()));
    Set<String> before = within(people(space), page.viewers());
    Set<String> after = within(people(spaceAfter), after(page.viewers(), changes));
    return change(page.spaceKey(), pageId, before, after);
  }

  private Set<String> within(Set<String> seers, Set<Holder> viewers) {
    Set<String> within = new HashSet<>(seers);
    if (!viewers.isEmpty()) {
      within.retainAll(people(viewers));
    }
    return within;
  }

  private Set<Holder> viewers(String space) {
    return present.rights(space).getOrDefault(SpaceRight.VIEW, Set.of());
  }

  private static Set<Holder> after(Set<Holder> before, List<RingChange> changes) {
    Set<Holder> after = new TreeSet<>(before);
    for (RingChange change : changes) {
      if (change.gives()) {
        after.add(change.holder());
      } else {
        after.remove(change.holder());
      }
    }
    return after;
  }

  private static SightChange change(
      String space, long page, Set<String> before, Set<String> after) {
    return new SightChange(space, page, countMissing(after, before), countMissing(before, after));
  }

  private static int countMissing(Set<String> names, Set<String> from) {
    return (int) names.stream().filter(name -> !from.contains(name)).count();
  }

  /** Thousands of pages let in the same holders, so each combination is put together once. */
  private Set<String> people(Set<Holder> holders) {
    Set<String> known = combined.get(holders);
    if (known == null) {
      known = new HashSet<>();
      for (Holder holder : holders) {
        known.addAll(people.computeIfAbsent(holder, this::people));
      }
      combined.put(Set.copyOf(holders), known);
    }
    return known;
  }

  /** Visitors who are not logged in are nobody that could be counted. */
  private Set<String> people(Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> members.userNamesIn(holder.name());
      case PERSON ->
          members.find(new MemberKey(holder.name())).map(Member::userName).stream()
              .collect(Collectors.toSet());
      case ANYBODY -> Set.of();
    };
  }
}
