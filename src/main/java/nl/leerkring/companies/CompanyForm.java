package nl.leerkring.companies;

import java.util.Arrays;
import java.util.List;

/**
 * What an administrator typed about a company, as typed.
 *
 * @param seen fingerprint of the company as the form showed it; empty for a company that is new
 * @param zone id of a time zone, such as {@code Europe/Amsterdam}
 * @param contacts user names with commas, blanks or line ends between them
 * @param groups names with commas or line ends between them
 * @param partners a key and perhaps dates a line, or keys with commas between them
 * @param spaces a space key and a ring a line, such as {@code NZP PARTNER}
 */
public record CompanyForm(
    String seen,
    String key,
    String name,
    String description,
    String logo,
    String zone,
    String contacts,
    String groups,
    String partners,
    String spaces,
    boolean secondEyes) {
  /**
   * Item by item.
   *
   * @param archived what the form does not change
   */
  CompanyDraft draft(boolean archived) {
    return new CompanyDraft(
        key,
        name,
        description,
        logo,
        zone,
        listed(contacts, "[,\\s]+"),
        listed(groups, "[,\n\r]+"),
        listed(partners, "[,\n\r]+"),
        listed(spaces, "[\n\r]+"),
        secondEyes,
        archived);
  }

  static List<String> listed(String text, String between) {
    return Arrays.stream(text.split(between))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
