package nl.leerkring.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.web.Texts;

/** What one colleague gave. */
public final class FeedbackView {
  private final SeenWork.Feedback feedback;
  private final Work work;
  private final Texts words;

  FeedbackView(SeenWork.Feedback feedback, Work work, Texts words) {
    this.feedback = feedback;
    this.work = work;
    this.words = words;
  }

  public String getReviewId() {
    return String.valueOf(feedback.review().id());
  }

  /** Whom it is from: the name, or as much as may be said. */
  public String getFrom() {
    if (!feedback.from().isEmpty()) {
      return words.get("practice.from", feedback.from());
    }
    return words.get(
        feedback.review().elsewhere() ? "practice.from.elsewhere" : "practice.from.somebody");
  }

  public boolean isThanked() {
    return feedback.review().thanked();
  }

  public List<CriterionView> getRows() {
    List<Mark> marks = feedback.review().marks();
    return IntStream.range(0, Math.min(marks.size(), work.criteria().size()))
        .mapToObj(i -> new CriterionView(i, work.criteria().get(i), marks.get(i), Map.of(), words))
        .toList();
  }
}
