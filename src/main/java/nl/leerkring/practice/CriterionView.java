package nl.leerkring.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.web.SafeHtml;
import nl.leerkring.web.Texts;

/** A criterion in the form for feedback, or with the feedback. */
public final class CriterionView {
  private final int number;
  private final String criterion;
  private final Mark mark;
  private final Map<String, String> errors;
  private final Texts words;

  CriterionView(int number, String criterion, Mark mark, Map<String, String> errors, Texts words) {
    this.number = number;
    this.criterion = criterion;
    this.mark = mark;
    this.errors = errors;
    this.words = words;
  }

  public int getNumber() {
    return number;
  }

  public String getCriterion() {
    return criterion;
  }

  /** The scores that can be chosen, with the one that was. */
  public List<ScoreView> getScores() {
    return IntStream.rangeClosed(Mark.LEAST, Mark.MOST)
        .mapToObj(score -> new ScoreView(number + ":" + score, word(score), score == mark.score()))
        .toList();
  }

  /** The score that was given, in words. */
  public String getScore() {
    return word(mark.score());
  }

  private String word(int score) {
    return words.get("practice.score." + score);
  }

  public String getRemark() {
    return mark.remark();
  }

  public SafeHtml getRemarkLines() {
    return SafeHtml.plain(mark.remark());
  }

  /** What is wrong with the score; empty when nothing is. */
  public String getScoreError() {
    return errors.getOrDefault("score" + number, "");
  }

  /** What is wrong with the remark; empty when nothing is. */
  public String getRemarkError() {
    return errors.getOrDefault("remark" + number, "");
  }
}
