package nl.leerkring.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.host.Holder;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.RestrictedPage;

/** Pages and whom they let in, without a Confluence; counts what is read and written. */
public final class InMemoryRestrictions implements PageRestrictions {
  private record Place(String spaceKey, long parent) {}

  private final Map<Long, Place> places = new TreeMap<>();
  private final Map<Long, Set<Holder>> viewers = new TreeMap<>();
  private int changes;
  private int reads;
  private Runnable afterEachChange = () -> {};

  /** A page below another, or at the top when the parent is 0. */
  public void add(long pageId, String spaceKey, long parent) {
    places.put(pageId, new Place(spaceKey, parent));
    viewers.putIfAbsent(pageId, new TreeSet<>());
  }

  public void remove(long pageId) {
    places.remove(pageId);
    viewers.remove(pageId);
  }

  public void afterEachChange(Runnable action) {
    afterEachChange = action;
  }

  public int changes() {
    return changes;
  }

  public int reads() {
    return reads;
  }

  public Set<Long> pages() {
    return places.keySet();
  }

  @Override
  public Optional<RestrictedPage> find(long pageId) {
    reads++;
    return Optional.ofNullable(places.get(pageId)).map(place -> page(pageId, place));
  }

  @Override
  public Optional<RestrictedPage> find(String spaceKey, String title) {
    return places.keySet().stream()
        .flatMap(id -> find(id).stream())
        .filter(page -> page.spaceKey().equals(spaceKey) && page.title().equals(title))
        .findFirst();
  }

  @Override
  public List<RestrictedPage> above(long pageId) {
    List<RestrictedPage> above = new ArrayList<>();
    Place place = places.get(pageId);
    while (place != null && places.containsKey(place.parent())) {
      above.add(page(place.parent(), places.get(place.parent())));
      place = places.get(place.parent());
    }
    return above;
  }

  @Override
  public void letIn(long pageId, Holder holder) {
    if (holder.kind() == Holder.Kind.ANYBODY) {
      throw new IllegalArgumentException("A restriction cannot let in everybody");
    }
    if (viewers.get(pageId).add(holder)) {
      changed();
    }
  }

  @Override
  public void shutOut(long pageId, Holder holder) {
    if (viewers.get(pageId).remove(holder)) {
      changed();
    }
  }

  private RestrictedPage page(long id, Place place) {
    return new RestrictedPage(id, place.spaceKey(), "Page " + id, "/pages/" + id, viewers.get(id));
  }

  private void changed() {
    changes++;
    afterEachChange.run();
  }
}
