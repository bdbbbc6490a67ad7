package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Companies without a database. */
final class InMemoryCompanies implements CompanyRepository {
  private final Map<String, Company> companies = new TreeMap<>();
  private Set<String> kept = Set.of();

  @Override
  public List<Company> findAll() {
    return new ArrayList<>(companies.values());
  }

  @Override
  public Set<String> keptGroups() {
    return kept;
  }

  @Override
  public void keepGroups(Set<String> names) {
    kept = Set.copyOf(names);
  }

  @Override
  public void save(Company company) {
    companies.put(company.key(), company);
  }
}
