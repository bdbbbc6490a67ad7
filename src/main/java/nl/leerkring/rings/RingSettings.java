package nl.leerkring.rings;

import java.util.List;
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
}
