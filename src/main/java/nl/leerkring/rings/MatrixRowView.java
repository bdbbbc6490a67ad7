package nl.leerkring.rings;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.web.Texts;

/** One role in spaces of one ring. */
public final class MatrixRowView {
  private final Matrix matrix;
  private final Ring ring;
  private final Role role;
  private final Texts words;

  MatrixRowView(Matrix matrix, Ring ring, Role role, Texts words) {
    this.matrix = matrix;
    this.ring = ring;
    this.role = role;
    this.words = words;
  }

  public String getRing() {
    return words.get("rings.ring." + ring);
  }

  public String getRole() {
    return words.get("rings.role." + role);
  }

  public List<MatrixCellView> getCells() {
    return Arrays.stream(SpaceRight.values())
        .filter(right -> right != SpaceRight.VIEW)
        .map(
            right ->
                new MatrixCellView(
                    ring + "/" + role + "/" + right,
                    role.offered().contains(right),
                    matrix.of(ring, role).contains(right),
                    getRing() + ", " + getRole() + ": " + words.get("rings.right." + right)))
        .toList();
  }
}
