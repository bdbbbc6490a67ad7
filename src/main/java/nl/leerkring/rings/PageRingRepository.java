package nl.leerkring.rings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.companies.Ring;

/** Where rings of pages are kept. */
interface PageRingRepository {
  /** All of them by page id; one query however many there are. */
  List<PageRing> findAll();

  Optional<PageRing> find(long pageId);

  /** Those of these pages that have a ring; one query for up to some hundreds of pages. */
  List<PageRing> find(Collection<Long> pageIds);

  /** Keeps the ring, and whether the restriction is ours as it was. */
  void save(long pageId, Ring ring);

  /** Keeps whether the page's restriction is ours; nothing happens when it has no ring. */
  void markShut(long pageId, boolean shut);

  /** Forgets the page. */
  void remove(long pageId);
}
