package nl.leerkring.datepoll;

/** Something that a reader may say of a moment. */
public final class CanView {
  private final String value;
  private final String label;
  private final boolean chosen;

  CanView(String value, String label, boolean chosen) {
    this.value = value;
    this.label = label;
    this.chosen = chosen;
  }

  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }

  public boolean isChosen() {
    return chosen;
  }
}
