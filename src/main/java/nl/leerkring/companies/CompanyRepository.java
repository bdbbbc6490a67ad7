package nl.leerkring.companies;

import java.util.List;
import java.util.Set;

/** Where companies are kept. */
interface CompanyRepository {
  /** All companies by key; one query however many there are. */
  List<Company> findAll();

  /** Names of groups whose rights the rings leave as they are. */
  Set<String> keptGroups();

  /** Keeps these names instead of all that were kept. */
  void keepGroups(Set<String> names);

  /** Keeps the company instead of what was kept under its key. */
  void save(Company company);

  /** Forgets the company; nothing happens when there is none of that key. */
  void remove(String key);
}
