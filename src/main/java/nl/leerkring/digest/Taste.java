package nl.leerkring.digest;

import java.util.Set;

/**
 * What somebody's work is and what they like to hear about, as far as they said.
 *
 * @param functions their job roles, as terms are compared
 * @param topics what they want to learn, as terms are compared
 */
public record Taste(Set<String> functions, Set<String> topics) {
  public static final Taste UNKNOWN = new Taste(Set.of(), Set.of());
}
