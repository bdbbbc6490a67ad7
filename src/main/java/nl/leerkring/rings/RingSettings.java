package nl.leerkring.rings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.companies.Ring;
import org.springframework.stereotype.Component;

/** What administrators and editors decided about rings, besides the companies. */
@Component
class RingSettings {
  private final MatrixRepository matrices;
  private final PageRingRepository pageRings;

  RingSettings(MatrixRepository matrices, PageRingRepository pageRings) {
    this.matrices = matrices;
    this.pageRings = pageRings;
  }

  Matrix matrix() {
    return matrices.matrix();
  }

  void keep(Matrix matrix) {
    matrices.save(matrix);
  }

  List<PageRing> pageRings() {
    return pageRings.findAll();
  }

  /** Those of these pages that have a ring, by page id. */
  Map<Long, PageRing> pageRings(Collection<Long> pageIds) {
    return pageRings.find(pageIds).stream()
        .collect(Collectors.toMap(PageRing::pageId, ring -> ring));
  }

  void keep(long pageId, Ring ring) {
    pageRings.save(pageId, ring);
  }
}
