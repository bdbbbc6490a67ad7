package nl.leerkring.companies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All companies together, at one moment.
 *
 * @param kept groups whose rights the rings leave as they are
 * @param now the moment, by which partnerships hold or not
 */
public record Community(List<Company> companies, Set<String> kept, Instant now) {
  /** The group of the host's administrators: kept always, so that they are never locked out. */
  public static final String ADMINISTRATORS = "confluence-administrators";

  public Community {
    companies = List.copyOf(companies);
    Set<String> all = new TreeSet<>(kept);
    all.add(ADMINISTRATORS);
    kept = Set.copyOf(all);
  }

  public Optional<Company> company(String key) {
    return companies.stream().filter(company -> company.key().equals(key)).findFirst();
  }

  /** The company whose space it is, when the space has a ring. */
  public Optional<Company> ownerOf(String spaceKey) {
    return companies.stream().filter(company -> company.spaces().containsKey(spaceKey)).findFirst();
  }

  /** How far the space reaches now; the spaces of a company that left reach its own people. */
  public Optional<Ring> ringOf(String spaceKey) {
    return ownerOf(spaceKey)
        .map(owner -> owner.archived() ? Ring.COMPANY : owner.spaces().get(spaceKey).ring());
  }

  /** The first company that the group belongs to. */
  public Optional<Company> companyOfGroup(String group) {
    return companies.stream().filter(company -> company.ownGroups().contains(group)).findFirst();
  }

  /** The companies that somebody in these groups belongs to, those that left too. */
  public List<Company> companiesOf(Set<String> groups) {
    return companies.stream()
        .filter(company -> company.ownGroups().stream().anyMatch(groups::contains))
        .toList();
  }

  public Set<String> ringedSpaces() {
    Set<String> keys = new TreeSet<>();
    companies.forEach(company -> keys.addAll(company.spaces().keySet()));
    return keys;
  }

  /** Groups of everyone in the community; not of companies that left. */
  public Set<String> allGroups() {
    return groupsOf(company -> !company.archived());
  }

  /** Groups of whom the owner lets into its partner ring now. */
  public Set<String> partnerGroups(Company owner) {
    return owner.archived()
        ? Set.of()
        : groupsOf(company -> !company.archived() && owner.letsIn(company.key(), now));
  }

  /** Groups that somebody said are to be left alone; the administrators are so anyhow. */
  public Set<String> keptByHand() {
    Set<String> byHand = new TreeSet<>(kept);
    byHand.remove(ADMINISTRATORS);
    return byHand;
  }

  private Set<String> groupsOf(Predicate<Company> which) {
    Set<String> groups = new TreeSet<>();
    companies.stream().filter(which).forEach(company -> groups.addAll(company.ownGroups()));
    return groups;
  }
}
