package nl.leerkring.companies;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How people know a company.
 *
 * @param description a few sentences; empty when nobody wrote any
 * @param logo path of a picture in this Confluence, such as {@code
 *     /download/attachments/1/logo.png}; or empty
 * @param zone in which its days begin and end
 * @param contacts user names of whom to ask
 */
public record Profile(
    String name, String description, String logo, ZoneId zone, Set<String> contacts) {
  public Profile {
    contacts = Collections.unmodifiableSet(new TreeSet<>(contacts));
  }

  public static Profile named(String name) {
    return new Profile(name, "", "", ZoneId.of("UTC"), Set.of());
  }
}
