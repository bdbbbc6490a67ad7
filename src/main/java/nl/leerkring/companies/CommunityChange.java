package nl.leerkring.companies;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What all companies and kept groups are, and what they would become.
 *
 * @param faults why that can't be; empty when it can
 */
public record CommunityChange(Community before, Community after, List<Fault> faults) {
  /** Keys of companies that would go. */
  public Set<String> removed() {
    Set<String> keys = keys(before);
    keys.removeAll(keys(after));
    return keys;
  }

  private static Set<String> keys(Community community) {
    return community.companies().stream()
        .map(Company::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
