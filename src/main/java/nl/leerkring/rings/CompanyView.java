package nl.leerkring.rings;

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

  public String getGroups() {
    return String.join(", ", company.groups());
  }

  public String getPartners() {
    return String.join(", ", company.partners());
  }

  /** A line a space, as the form takes it. */
  public String getSpaces() {
    return company.spaces().entrySet().stream()
        .map(space -> space.getKey() + " " + space.getValue())
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
