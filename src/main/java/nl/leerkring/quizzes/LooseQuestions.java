package nl.leerkring.quizzes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Question;

/**
 * Questions that are asked outside of a quiz, shown and answered as in one. The same seed shows
 * choices in the same order.
 */
public final class LooseQuestions {
  private final List<Question> questions;
  private final long seed;

  public LooseQuestions(List<Question> questions, long seed) {
    this.questions = List.copyOf(questions);
    this.seed = seed;
  }

  /** As they are asked: nothing of what is right. */
  public List<QuizQuestionView> asked() {
    return views(Map.of(), false);
  }

  /** As they were answered, with what is right and why. */
  public List<QuizQuestionView> graded(Map<Integer, String> given) {
    return views(given, true);
  }

  private List<QuizQuestionView> views(Map<Integer, String> given, boolean graded) {
    List<QuizQuestionView> views = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      views.add(new QuizQuestionView(attempt(given, graded), i, i + 1, graded));
    }
    return views;
  }

  private Attempt attempt(Map<Integer, String> given, boolean graded) {
    Optional<Attempt.Result> result =
        graded ? Optional.of(new Attempt.Result(0, false, Instant.EPOCH)) : Optional.empty();
    return new Attempt(0, 0, 1, seed, questions, Instant.EPOCH, given, result);
  }

  /**
   * What a form says that was filled in with the questions as they were shown, by their place.
   *
   * @param chosen {@code question:choice}, or {@code question:item:place}
   * @param typed texts, beside the questions that they belong to
   */
  public Map<Integer, String> given(List<String> chosen, List<String> typed, List<String> typedOf) {
    Paper paper = Paper.of(attempt(Map.of(), false));
    Map<Integer, String> given = new HashMap<>();
    new Answers(chosen, typed, typedOf)
        .byQuestion()
        .forEach(
            (index, answer) -> {
              if (index >= 0 && index < questions.size()) {
                given.put(index, paper.meant(index, answer));
              }
            });
    return given;
  }

  /** Whether each of them is wholly right, by its place. */
  public List<Boolean> right(Map<Integer, String> given) {
    List<Boolean> right = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      right.add(Grading.grade(questions.get(i), given.getOrDefault(i, "")).isRight());
    }
    return right;
  }
}
