package nl.leerkring.planning;

import nl.leerkring.companies.Company;

/** A company that a session may be for. */
public final class CompanyChoice {
  private final Company company;
  private final boolean chosen;

  CompanyChoice(Company company, boolean chosen) {
    this.company = company;
    this.chosen = chosen;
  }

  public String getKey() {
    return company.key();
  }

  public String getName() {
    return company.name();
  }

  public boolean isChosen() {
    return chosen;
  }
}
