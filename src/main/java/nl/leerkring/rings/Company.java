package nl.leerkring.rings;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A member organisation.
 *
 * @param key two to ten capitals, for ever
 * @param groups names of the Confluence groups that its people are in
 * @param partners keys of the companies that it lets into its partner ring
 * @param spaces how far each of its spaces reaches, by space key
 */
public record Company(
    String key, String name, Set<String> groups, Set<String> partners, Map<String, Ring> spaces) {
  public Company {
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    partners = Collections.unmodifiableSet(new TreeSet<>(partners));
    spaces = Collections.unmodifiableMap(new TreeMap<>(spaces));
  }

  /** Differs as soon as anything about the company does. */
  String fingerprint() {
    return Fingerprint.of(toString());
  }
}
