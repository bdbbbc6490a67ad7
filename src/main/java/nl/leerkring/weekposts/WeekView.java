package nl.leerkring.weekposts;

import java.util.List;

/** A space's week on a page: what happened, or a sentence about why nothing stands there. */
public final class WeekView {
  private final String sentence;
  private final List<HappeningView> happened;

  WeekView(String sentence, List<HappeningView> happened) {
    this.sentence = sentence;
    this.happened = List.copyOf(happened);
  }

  static WeekView saying(String sentence) {
    return new WeekView(sentence, List.of());
  }

  /** Empty when something happened. */
  public String getSentence() {
    return sentence;
  }

  public List<HappeningView> getHappened() {
    return happened;
  }
}
