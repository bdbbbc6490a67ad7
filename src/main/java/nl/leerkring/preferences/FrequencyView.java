package nl.leerkring.preferences;

/** One of the ways to choose from. */
public final class FrequencyView {
  private final Frequency frequency;
  private final boolean chosen;

  FrequencyView(Frequency frequency, boolean chosen) {
    this.frequency = frequency;
    this.chosen = chosen;
  }

  public String getName() {
    return frequency.name();
  }

  /** Key of the language files. */
  public String getLabel() {
    return "preferences.frequency." + frequency.name();
  }

  public boolean isChosen() {
    return chosen;
  }
}
