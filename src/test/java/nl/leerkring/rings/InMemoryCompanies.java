package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Companies without a database. */
final class InMemoryCompanies implements CompanyRepository {
  private final Map<String, Company> companies = new TreeMap<>();

  @Override
  public List<Company> findAll() {
    return new ArrayList<>(companies.values());
  }

  @Override
  public void save(Company company) {
    companies.put(company.key(), company);
  }
}
