package nl.leerkring.rings;

import java.util.List;

/** Where companies are kept. */
interface CompanyRepository {
  /** All companies by key; one query however many there are. */
  List<Company> findAll();

  /** Keeps the company instead of what was kept under its key. */
  void save(Company company);
}
