package nl.leerkring.assignments;

import nl.leerkring.companies.Company;

/** A company to choose in a form. */
public final class CompanyChoiceView {
  private final Company company;
  private final boolean chosen;

  CompanyChoiceView(Company company, boolean chosen) {
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

  /** Names of the groups that all its people are in, for who does not know them by heart. */
  public String getGroups() {
    return String.join(", ", company.groups());
  }
}
