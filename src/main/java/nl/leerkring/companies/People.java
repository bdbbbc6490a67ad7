package nl.leerkring.companies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/** Who is in the community, and of which company. */
@Component
public class People {
  private final Companies companies;
  private final Members members;

  People(Companies companies, Members members) {
    this.companies = companies;
    this.members = members;
  }

  /** Everybody in a group of a company, once; people whose account is gone are left out. */
  public List<Member> all() {
    Set<String> names = new TreeSet<>();
    companies.community().allGroups().forEach(group -> names.addAll(members.userNamesIn(group)));
    return names.stream().map(members::named).flatMap(Optional::stream).toList();
  }

  /**
   * Keys of the companies of everybody in the community, by user name; as {@link #all} without
   * looking anybody up, one reading of the host for each group.
   */
  public Map<String, Set<String>> companiesByName() {
    Map<String, Set<String>> byName = new TreeMap<>();
    for (Company company : companies.community().companies()) {
      if (!company.archived()) {
        for (String group : company.ownGroups()) {
          members
              .userNamesIn(group)
              .forEach(
                  name -> byName.computeIfAbsent(name, none -> new TreeSet<>()).add(company.key()));
        }
      }
    }
    return byName;
  }

  /** Keys of the companies that the member belongs to; not of those that left. */
  public Set<String> companiesOf(Member member) {
    return companies.community().companiesOf(members.groupsOf(member)).stream()
        .filter(company -> !company.archived())
        .map(Company::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of the companies that the member belongs to. */
  public Set<String> companyNamesOf(Member member) {
    return companies.community().companiesOf(members.groupsOf(member)).stream()
        .map(Company::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
