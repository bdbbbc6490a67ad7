package nl.leerkring.companies;

import java.util.List;

/**
 * A company as somebody wants it, before anything about it was checked.
 *
 * @param zone id of a time zone; UTC when it is blank
 * @param contacts user names
 * @param groups names in whatever case
 * @param partners keys, perhaps with dates: {@code DH until 2026-12-31}
 * @param spaces keys with rings: {@code NZP PARTNER closed}
 */
public record CompanyDraft(
    String key,
    String name,
    String description,
    String logo,
    String zone,
    List<String> contacts,
    List<String> groups,
    List<String> partners,
    List<String> spaces,
    boolean secondEyes,
    boolean archived) {
  public CompanyDraft {
    contacts = List.copyOf(contacts);
    groups = List.copyOf(groups);
    partners = List.copyOf(partners);
    spaces = List.copyOf(spaces);
  }

  /** The company as it is. */
  public static CompanyDraft of(Company company) {
    return new CompanyDraft(
        company.key(),
        company.name(),
        company.profile().description(),
        company.profile().logo(),
        company.profile().zone().getId(),
        List.copyOf(company.profile().contacts()),
        List.copyOf(company.groups()),
        company.partnerships().stream().map(Partnership::asWords).toList(),
        company.spaces().entrySet().stream()
            .map(space -> space.getKey() + " " + space.getValue().asWords())
            .toList(),
        company.secondEyes(),
        company.archived());
  }
}
