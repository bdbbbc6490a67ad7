package nl.leerkring.rings;

/** One right of one role in spaces of one ring. */
public final class MatrixCellView {
  private final String value;
  private final boolean offered;
  private final boolean given;
  private final String label;

  MatrixCellView(String value, boolean offered, boolean given, String label) {
    this.value = value;
    this.offered = offered;
    this.given = given;
    this.label = label;
  }

  public String getValue() {
    return value;
  }

  /** Whether the role may have the right at all. */
  public boolean isOffered() {
    return offered;
  }

  public boolean isGiven() {
    return given;
  }

  /** For who cannot see the heads of row and column. */
  public String getLabel() {
    return label;
  }
}
