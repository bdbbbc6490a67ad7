package nl.leerkring.profiles;

/** How far a part of the profile may be shown. */
public final class ChoiceView {
  private final String value;
  private final String label;
  private final boolean chosen;

  ChoiceView(String value, String label, boolean chosen) {
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
