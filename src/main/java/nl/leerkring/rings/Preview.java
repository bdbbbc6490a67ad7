package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.RestrictedPage;

/**
 * What applying the rings would change now.
 *
 * @param pages what the plan calls by id, by that id
 * @param besides groups that the rings leave alone and that see the space, by space key
 * @param missing groups of companies that Confluence does not have, by company key
 * @param gone keys of spaces that have a ring and are archived or deleted
 */
public record Preview(
    RingPlan plan,
    List<SightChange> sights,
    Map<Long, RestrictedPage> pages,
    Map<String, Set<String>> besides,
    Map<String, Set<String>> missing,
    Set<String> gone) {
  public static Preview nothing() {
    return new Preview(new RingPlan(List.of()), List.of(), Map.of(), Map.of(), Map.of(), Set.of());
  }
}
