package nl.leerkring.sharing;

/** One ring that an editor may choose. */
public final class RingChoiceView {
  private final String value;
  private final String label;
  private final boolean chosen;
  private final boolean wider;

  RingChoiceView(String value, String label, boolean chosen, boolean wider) {
    this.value = value;
    this.label = label;
    this.chosen = chosen;
    this.wider = wider;
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

  /** Whether more people would see the page than now. */
  public boolean isWider() {
    return wider;
  }
}
