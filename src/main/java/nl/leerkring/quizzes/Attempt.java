package nl.leerkring.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.questions.Question;

/**
 * A member's attempt.
 *
 * @param paper the questions as they were when it began
 * @param given answers by place in the paper
 * @param result empty while it goes on
 */
record Attempt(
    int id,
    int quizId,
    int number,
    long seed,
    List<Question> paper,
    Instant begunAt,
    Map<Integer, String> given,
    Optional<Result> result) {
  Attempt {
    paper = List.copyOf(paper);
    given = Map.copyOf(given);
  }

  /**
   * What came of it.
   *
   * @param score from 0 to 100
   */
  record Result(int score, boolean isPassed, Instant at) {}

  boolean isOpen() {
    return result.isEmpty();
  }
}
