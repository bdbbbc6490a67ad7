package nl.leerkring.rings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceRight;

/** Counts people, not groups; reads each group once, however many spaces it is in. */
final class Sight {
  private final Members members;
  private final CommunitySpaces spaces;
  private final Map<String, Set<String>> people = new HashMap<>();

  Sight(Members members, CommunitySpaces spaces) {
    this.members = members;
    this.spaces = spaces;
  }

  /** What the changes of sight do to the people who see the space through a group. */
  SightChange change(String space, List<RingChange> changes) {
    Set<String> groups = new TreeSet<>(spaces.groupsWith(SpaceRight.VIEW, space));
    Set<String> before = peopleIn(groups);
    for (RingChange change : changes) {
      if (change.gives()) {
        groups.add(change.group());
      } else {
        groups.remove(change.group());
      }
    }
    Set<String> after = peopleIn(groups);
    return new SightChange(space, countMissing(after, before), countMissing(before, after));
  }

  private static int countMissing(Set<String> names, Set<String> from) {
    return (int) names.stream().filter(name -> !from.contains(name)).count();
  }

  private Set<String> peopleIn(Set<String> groups) {
    Set<String> names = new TreeSet<>();
    groups.forEach(group -> names.addAll(people.computeIfAbsent(group, members::userNamesIn)));
    return names;
  }
}
