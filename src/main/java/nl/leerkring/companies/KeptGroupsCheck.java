package nl.leerkring.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;

/** Reads the names of groups that the rings are to leave alone, and says what is wrong. */
final class KeptGroupsCheck {
  private final Community community;
  private final Members members;
  private final List<Fault> faults = new ArrayList<>();

  KeptGroupsCheck(Community community, Members members) {
    this.community = community;
    this.members = members;
  }

  /** The names as Confluence spells them; {@link #faults} says what is wrong with the others. */
  Set<String> read(String list, List<String> typed) {
    Set<String> groups = new TreeSet<>();
    for (int i = 0; i < typed.size(); i++) {
      Optional<String> group = members.groupNamed(typed.get(i));
      Optional<Company> owner = group.flatMap(community::companyOfGroup);
      if (group.isEmpty()) {
        faults.add(Fault.at(list, i, new Message("rings.error.group", typed.get(i))));
      } else if (owner.isPresent()) {
        Message taken = new Message("rings.error.kept.company", group.get(), owner.get().name());
        faults.add(Fault.at(list, i, taken));
      } else {
        groups.add(group.get());
      }
    }
    groups.remove(Community.ADMINISTRATORS);
    return groups;
  }

  List<Fault> faults() {
    return faults;
  }
}
