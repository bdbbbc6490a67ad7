package nl.leerkring.recall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerkring.questions.Question;
import nl.leerkring.quizzes.LooseQuestions;

/**
 * The questions of a round that are still asked.
 *
 * @param places of them in the round
 */
record RecallSheet(Round round, List<Integer> places, LooseQuestions questions) {
  static RecallSheet of(Round round, List<Optional<Question>> found) {
    List<Integer> places =
        IntStream.range(0, found.size()).filter(i -> found.get(i).isPresent()).boxed().toList();
    List<Question> left = found.stream().flatMap(Optional::stream).toList();
    return new RecallSheet(round, places, new LooseQuestions(left, round.seed()));
  }

  /** Answers by their place on the sheet. */
  Map<Integer, String> given() {
    Map<Integer, String> given = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      given.put(i, round.given().getOrDefault(places.get(i), ""));
    }
    return given;
  }
}
