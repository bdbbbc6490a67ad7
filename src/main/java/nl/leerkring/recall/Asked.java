package nl.leerkring.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.questions.Question;
import nl.leerkring.quizimport.QuizText;
import nl.leerkring.quizzes.PastQuestion;

/** Which questions come back. */
final class Asked {
  private Asked() {}

  /** Differs as soon as anything of the question does; it tells of the key, so it stays here. */
  static String mark(PastQuestion past) {
    return past.quizId() + ":" + Fingerprint.of(QuizText.write(List.of(past.question())));
  }

  /**
   * Marks of at most three: those that were asked the last time, as far as they are still there;
   * then what was answered wrong; the rest by lot.
   */
  static List<String> choose(List<PastQuestion> past, List<String> before, long seed) {
    List<String> marks =
        past.stream()
            .sorted(
                Comparator.comparing(PastQuestion::wasRight)
                    .thenComparing(one -> Fingerprint.of(seed + mark(one))))
            .map(Asked::mark)
            .toList();
    return Stream.concat(before.stream().filter(marks::contains), marks.stream())
        .distinct()
        .limit(RecallRules.QUESTIONS)
        .toList();
  }

  /** The questions with these marks; what changed or went is left out, by an empty place. */
  static List<Optional<Question>> find(List<PastQuestion> past, List<String> marks) {
    List<Optional<Question>> found = new ArrayList<>();
    for (String mark : marks) {
      found.add(
          past.stream()
              .filter(one -> mark(one).equals(mark))
              .map(PastQuestion::question)
              .findFirst());
    }
    return found;
  }
}
