package nl.leerkring.feedback;

import nl.leerkring.web.Texts;

/** One answer to the question. */
public final class VerdictView {
  private final Verdict verdict;
  private final boolean chosen;
  private final Texts texts;

  VerdictView(Verdict verdict, boolean chosen, Texts texts) {
    this.verdict = verdict;
    this.chosen = chosen;
    this.texts = texts;
  }

  public String getValue() {
    return verdict.name();
  }

  public String getWords() {
    return texts.get(verdict.textKey());
  }

  public boolean isChosen() {
    return chosen;
  }
}
