package nl.leerkring.editions;

/** A value with its words, and whether it is the one. */
public final class OptionView {
  private final String value;
  private final String label;
  private final boolean chosen;

  OptionView(String value, String label, boolean chosen) {
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
