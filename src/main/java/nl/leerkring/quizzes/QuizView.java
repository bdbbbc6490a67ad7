package nl.leerkring.quizzes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** A quiz as a reader sees it: before, while and after they answer. */
public final class QuizView {
  private final Quiz quiz;
  private final List<Attempt> attempts;
  private final boolean editor;
  private final Site site;
  private final Texts texts;

  QuizView(Quiz quiz, List<Attempt> attempts, boolean editor, Site site, Texts texts) {
    this.quiz = quiz;
    this.attempts = attempts;
    this.editor = editor;
    this.site = site;
    this.texts = texts;
  }

  public String getKey() {
    return quiz.pageId() + "-" + quiz.id();
  }

  public String getPageId() {
    return String.valueOf(quiz.pageId());
  }

  public String getName() {
    return quiz.name();
  }

  public boolean isEditor() {
    return editor;
  }

  /** Whether nobody wrote questions yet. */
  public boolean isEmpty() {
    return quiz.questions().isEmpty();
  }

  /** Whether the macro holds an id that goes along when the page is copied. */
  public boolean isNamed() {
    return QuizCopies.isId(quiz.name());
  }

  public int getSize() {
    return quiz.questions().size();
  }

  public String getEditUrl() {
    return site.url("/plugins/leerkring/quiz.action?pageId=" + quiz.pageId() + "&name=" + name());
  }

  private String name() {
    return quiz.name().replace(" ", "+");
  }

  public String getTakeUrl() {
    return site.url("/plugins/leerkring/takequiz.action");
  }

  /** Where the script keeps answers one by one. */
  public String getSaveUrl() {
    return site.url("/rest/leerkring/1.0/quizzes/attempts/" + getAttempt());
  }

  /** What it takes, in a sentence. */
  public String getRule() {
    Quiz.Rules rules = quiz.rules();
    String rule = texts.get("quizzes.rule", quiz.questions().size(), rules.passMark());
    String tries =
        rules.attempts() == 0 ? "" : " " + texts.get("quizzes.rule.attempts", rules.attempts());
    String time =
        rules.minutes() == 0 ? "" : " " + texts.get("quizzes.rule.minutes", rules.minutes());
    return rule + tries + time;
  }

  private Optional<Attempt> last() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  /** Whether an attempt goes on. */
  public boolean isOpen() {
    return last().filter(Attempt::isOpen).isPresent();
  }

  /** Number of the attempt that goes on. */
  public String getAttempt() {
    return last().map(attempt -> String.valueOf(attempt.id())).orElse("");
  }

  /** When time is over, as ISO 8601; empty without a limit. */
  public String getUntil() {
    int minutes = quiz.rules().minutes();
    return minutes == 0
        ? ""
        : last()
            .map(attempt -> attempt.begunAt().plus(Duration.ofMinutes(minutes)).toString())
            .orElse("");
  }

  /** Whether there is a result to show. */
  public boolean isGraded() {
    return last().filter(attempt -> !attempt.isOpen()).isPresent();
  }

  public boolean isPassed() {
    return attempts.stream()
        .flatMap(attempt -> attempt.result().stream())
        .anyMatch(Attempt.Result::isPassed);
  }

  /** From 0 to 100, of the last attempt. */
  public int getScore() {
    return last().flatMap(Attempt::result).map(Attempt.Result::score).orElse(0);
  }

  /** Whether the reader may begin once more. */
  public boolean isAgain() {
    return quiz.allowsOneMore(attempts);
  }

  /** The questions of the attempt that goes on, or that was graded last; of a sealed copy none. */
  public List<QuizQuestionView> getQuestions() {
    if (last().isEmpty() || isGraded() && quiz.sealedBy() != 0) {
      return List.of();
    }
    List<QuizQuestionView> views = new ArrayList<>();
    for (int index : Paper.of(last().get()).questions()) {
      boolean isLast = isPassed() || !isAgain();
      views.add(new QuizQuestionView(last().get(), index, views.size() + 1, isLast));
    }
    return views;
  }
}
