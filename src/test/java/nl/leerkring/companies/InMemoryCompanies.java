package nl.leerkring.companies;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Members;

/** Companies without a database. */
public final class InMemoryCompanies implements CompanyRepository {
  /** The moment at which tests without another one happen. */
  public static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  private final Map<String, Company> companies = new TreeMap<>();
  private Set<String> kept = Set.of();

  /** The service on top of what is here. */
  public Companies service(Members members, CommunitySpaces spaces) {
    return service(members, spaces, Clock.fixed(TUESDAY, ZoneOffset.UTC));
  }

  public Companies service(Members members, CommunitySpaces spaces, Clock clock) {
    return new Companies(this, members, spaces, clock);
  }

  public People people(Members members, CommunitySpaces spaces) {
    return new People(service(members, spaces), members);
  }

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

  @Override
  public void remove(String key) {
    companies.remove(key);
  }
}
