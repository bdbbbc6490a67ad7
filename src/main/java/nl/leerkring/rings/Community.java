package nl.leerkring.rings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All companies together, at one moment.
 *
 * @param kept groups whose rights the rings leave as they are
 */
record Community(List<Company> companies, Set<String> kept) {
  Community {
    companies = List.copyOf(companies);
    kept = Set.copyOf(kept);
  }

  Optional<Company> company(String key) {
    return companies.stream().filter(company -> company.key().equals(key)).findFirst();
  }

  /** The company whose space it is, when the space has a ring. */
  Optional<Company> ownerOf(String spaceKey) {
    return companies.stream().filter(company -> company.spaces().containsKey(spaceKey)).findFirst();
  }

  /** The first company that the group belongs to. */
  Optional<Company> companyOfGroup(String group) {
    return companies.stream().filter(company -> company.groups().contains(group)).findFirst();
  }

  Set<String> ringedSpaces() {
    Set<String> keys = new TreeSet<>();
    companies.forEach(company -> keys.addAll(company.spaces().keySet()));
    return keys;
  }

  /** Groups of everyone in the community. */
  Set<String> allGroups() {
    return groupsOf(company -> true);
  }

  Set<String> partnerGroups(Company owner) {
    return groupsOf(company -> owner.partners().contains(company.key()));
  }

  private Set<String> groupsOf(Predicate<Company> which) {
    Set<String> groups = new TreeSet<>();
    companies.stream().filter(which).forEach(company -> groups.addAll(company.groups()));
    return groups;
  }
}
