package nl.leerkring.quizzes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;

/**
 * An attempt as it is shown: choices in an order of its own, by which the browser answers. What is
 * in the right order in the key is always shuffled.
 */
final class Paper {
  private final Attempt attempt;

  private Paper(Attempt attempt) {
    this.attempt = attempt;
  }

  static Paper of(Attempt attempt) {
    return new Paper(attempt);
  }

  /** The places of the questions, in the order in which they are shown. */
  List<Integer> questions() {
    return order(attempt.paper().size(), attempt.seed() == 0, 0);
  }

  /** The places of a question's choices, or items, in the order in which they are shown. */
  List<Integer> options(int index) {
    Key key = attempt.paper().get(index).key();
    if (key instanceof Key.Choices choices) {
      return order(choices.choices().size(), attempt.seed() == 0, index + 1);
    }
    if (key instanceof Key.Sequence sequence) {
      return order(sequence.items().size(), false, index + 1);
    }
    return List.of();
  }

  private List<Integer> order(int size, boolean asIs, int which) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    if (!asIs) {
      Collections.shuffle(order, new Random(attempt.seed() * 31 + attempt.id() * 1009L + which));
    }
    return order;
  }

  /** What an answer by shown places means by the places of the key. */
  String meant(int index, String shown) {
    Question question = attempt.paper().get(index);
    List<Integer> options = options(index);
    if (question.key() instanceof Key.Choices) {
      return numbers(shown).stream()
          .filter(place -> place >= 0 && place < options.size())
          .map(options::get)
          .map(String::valueOf)
          .collect(Collectors.joining(","));
    }
    if (question.key() instanceof Key.Sequence) {
      List<Integer> places = numbers(shown);
      String[] meant = new String[options.size()];
      Arrays.fill(meant, "0");
      for (int i = 0; i < Math.min(places.size(), options.size()); i++) {
        meant[options.get(i)] = String.valueOf(Math.max(0, places.get(i)));
      }
      return String.join(",", meant);
    }
    return shown.length() > 1000 ? shown.substring(0, 1000) : shown;
  }

  /** What was answered, by shown places. */
  String shown(int index) {
    String given = attempt.given().getOrDefault(index, "");
    List<Integer> options = options(index);
    Key key = attempt.paper().get(index).key();
    if (given.isEmpty()) {
      return "";
    }
    if (key instanceof Key.Choices) {
      return numbers(given).stream()
          .map(options::indexOf)
          .map(String::valueOf)
          .collect(Collectors.joining(","));
    }
    if (key instanceof Key.Sequence) {
      List<Integer> places = numbers(given);
      return options.stream()
          .map(item -> item < places.size() ? String.valueOf(places.get(item)) : "0")
          .collect(Collectors.joining(","));
    }
    return given;
  }

  static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(","))
        .map(String::trim)
        .filter(part -> part.matches("-?[0-9]{1,4}"))
        .map(Integer::valueOf)
        .toList();
  }

  List<String> rights(int index) {
    return attempt.paper().get(index).key() instanceof Key.Pairs pairs
        ? Grading.rights(pairs)
        : List.of();
  }
}
