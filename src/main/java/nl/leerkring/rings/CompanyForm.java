package nl.leerkring.rings;

import java.util.List;

/**
 * What an administrator typed about a company, as typed.
 *
 * @param seen fingerprint of the company as the form showed it; empty for a company that is new
 * @param groups names with commas or line ends between them
 * @param partners keys with commas, blanks or line ends between them
 * @param spaces a space key and a ring a line, such as {@code NZP PARTNER}
 */
public record CompanyForm(
    String seen, String key, String name, String groups, String partners, String spaces) {
  static List<String> listed(String text, String between) {
    return java.util.Arrays.stream(text.split(between))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
