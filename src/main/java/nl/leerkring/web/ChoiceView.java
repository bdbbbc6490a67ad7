package nl.leerkring.web;

/** One of several that a form offers. */
public final class ChoiceView {
  private final String value;
  private final String label;
  private final boolean chosen;

  public ChoiceView(String value, String label, boolean chosen) {
    this.value = value;
    this.label = label;
    this.chosen = chosen;
  }

  /** As the form sends it. */
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
