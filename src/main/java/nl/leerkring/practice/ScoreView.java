package nl.leerkring.practice;

/** A score that can be chosen. */
public final class ScoreView {
  private final String value;
  private final String word;
  private final boolean chosen;

  ScoreView(String value, String word, boolean chosen) {
    this.value = value;
    this.word = word;
    this.chosen = chosen;
  }

  public String getValue() {
    return value;
  }

  public String getWord() {
    return word;
  }

  public boolean isChosen() {
    return chosen;
  }
}
