package nl.leerkring.rings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerkring.companies.Ring;

/** Rings of pages without a database. */
public final class InMemoryPageRings implements PageRingRepository {
  private final Map<Long, PageRing> rings = new TreeMap<>();

  @Override
  public List<PageRing> findAll() {
    return List.copyOf(rings.values());
  }

  @Override
  public Optional<PageRing> find(long pageId) {
    return Optional.ofNullable(rings.get(pageId));
  }

  @Override
  public List<PageRing> find(Collection<Long> pageIds) {
    return rings.values().stream().filter(ring -> pageIds.contains(ring.pageId())).toList();
  }

  @Override
  public void save(long pageId, Ring ring) {
    boolean shut = find(pageId).map(PageRing::shut).orElse(false);
    rings.put(pageId, new PageRing(pageId, ring, shut));
  }

  @Override
  public void markShut(long pageId, boolean shut) {
    rings.computeIfPresent(pageId, (id, was) -> new PageRing(id, was.ring(), shut));
  }

  @Override
  public void remove(long pageId) {
    rings.remove(pageId);
  }
}
