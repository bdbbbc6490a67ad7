package nl.leerkring.companies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;

/** Reads the names of groups that the rings are to leave alone, and says what is wrong. */
final class KeptGroupsCheck {
  private final Community community;
  private final Members members;
  private final Map<String, Message> errors = new LinkedHashMap<>();

  KeptGroupsCheck(Community community, Members members) {
    this.community = community;
    this.members = members;
  }

  /** The names as Confluence spells them, unless {@link #errors} says why not. */
  Optional<Set<String>> read(String typed) {
    Set<String> groups = new TreeSet<>();
    for (String word : CompanyForm.listed(typed, "[,\n\r]+")) {
      Optional<String> group = members.groupNamed(word);
      Optional<Company> owner = group.flatMap(community::companyOfGroup);
      if (group.isEmpty()) {
        errors.put("groups", new Message("rings.error.group", word));
      } else if (owner.isPresent()) {
        errors.put(
            "groups", new Message("rings.error.kept.company", group.get(), owner.get().name()));
      } else {
        groups.add(group.get());
      }
    }
    groups.remove(Community.ADMINISTRATORS);
    return errors.isEmpty() ? Optional.of(groups) : Optional.empty();
  }

  Map<String, Message> errors() {
    return errors;
  }
}
