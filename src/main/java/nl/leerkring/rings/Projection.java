package nl.leerkring.rings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;

/**
 * Whom spaces and pages may reach at all, as the rings say it at one moment, for who has thousands
 * of pages and members to think about. It only ever saves asking: each page is still to be asked of
 * Confluence for each reader, and where the two differ the narrower one counts. A space without a
 * ring is no part of the community and reaches nobody here.
 */
public final class Projection {
  /** How a place is near somebody, nearest first. */
  public enum Nearness {
    OWN,
    PARTNER,
    EVERYONE
  }

  private record Place(Company owner, Ring ring, Set<String> partners) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Community community;
  private final Map<Long, Ring> pages;

  /**
   * For one moment.
   *
   * @param pages rings of pages that reach less far than their space, by page id
   */
  public Projection(Community community, Map<Long, Ring> pages) {
    this.community = community;
    this.pages = Map.copyOf(pages);
    for (Company owner : community.companies()) {
      Set<String> partners =
          community.companies().stream()
              .filter(other -> !other.archived() && !owner.archived())
              .filter(other -> owner.letsIn(other.key(), community.now()))
              .map(Company::key)
              .collect(Collectors.toCollection(TreeSet::new));
      owner
          .spaces()
          .keySet()
          .forEach(
              space ->
                  places.put(
                      space, new Place(owner, community.ringOf(space).orElseThrow(), partners)));
    }
  }

  /** Whose space it is. */
  public Optional<Company> owner(String spaceKey) {
    return Optional.ofNullable(places.get(spaceKey)).map(Place::owner);
  }

  public Optional<Company> company(String key) {
    return community.company(key);
  }

  /** How far the page reaches by its space and its own ring; nothing where there are no rings. */
  public Optional<Ring> ring(String spaceKey, long pageId) {
    return Optional.ofNullable(places.get(spaceKey)).map(place -> ring(place, pageId));
  }

  private Ring ring(Place place, long pageId) {
    Ring own = pages.getOrDefault(pageId, Ring.PUBLIC);
    return own.compareTo(place.ring()) < 0 ? own : place.ring();
  }

  /**
   * How near a page is to somebody of these companies; nothing when it does not reach them.
   *
   * @param companies keys of the companies that they belong to
   */
  public Optional<Nearness> nearness(Set<String> companies, String spaceKey, long pageId) {
    Place place = places.get(spaceKey);
    if (place == null || companies.isEmpty()) {
      return Optional.empty();
    }
    if (companies.contains(place.owner().key())) {
      return Optional.of(Nearness.OWN);
    }
    Ring ring = ring(place, pageId);
    if (ring != Ring.COMPANY && companies.stream().anyMatch(place.partners()::contains)) {
      return Optional.of(Nearness.PARTNER);
    }
    return ring == Ring.PUBLIC ? Optional.of(Nearness.EVERYONE) : Optional.empty();
  }
}
