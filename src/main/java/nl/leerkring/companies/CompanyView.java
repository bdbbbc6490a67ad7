package nl.leerkring.companies;

import java.util.stream.Collectors;

/** A company as the admin pages show it. */
public final class CompanyView {
  private final Company company;

  CompanyView(Company company) {
    this.company = company;
  }

  public String getKey() {
    return company.key();
  }

  /** Tells the form which version of the company it shows. */
  String fingerprint() {
    return company.fingerprint();
  }

  public String getName() {
    return company.name();
  }

  public String getDescription() {
    return company.profile().description();
  }

  /** Path of its picture in this Confluence; or empty. */
  public String getLogo() {
    return company.profile().logo();
  }

  String zone() {
    return company.profile().zone().getId();
  }

  String contacts() {
    return String.join(", ", company.profile().contacts());
  }

  public boolean isArchived() {
    return company.archived();
  }

  boolean secondEyes() {
    return company.secondEyes();
  }

  public String getGroups() {
    return String.join(", ", company.groups());
  }

  /** A line a partner, as the form takes it. */
  public String getPartners() {
    return company.partnerships().stream()
        .map(Partnership::asWords)
        .collect(Collectors.joining("\n"));
  }

  /** A line a space, as the form takes it. */
  public String getSpaces() {
    return company.spaces().entrySet().stream()
        .map(space -> space.getKey() + " " + space.getValue().asWords())
        .collect(Collectors.joining("\n"));
  }
}
