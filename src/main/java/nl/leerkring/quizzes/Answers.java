package nl.leerkring.quizzes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a form says: {@code question:choice} for what was chosen, {@code question:item:place} for
 * what was put somewhere, and texts beside the questions that they belong to.
 */
record Answers(List<String> chosen, List<String> typed, List<String> typedOf) {
  Map<Integer, String> byQuestion() {
    Map<Integer, String> answers = new HashMap<>();
    Map<Integer, TreeMap<Integer, String>> places = new HashMap<>();
    for (String one : chosen) {
      String[] parts = one.split(":");
      if (parts.length == 2 && parts[0].matches("[0-9]{1,4}")) {
        answers.merge(Integer.valueOf(parts[0]), parts[1], (a, b) -> a + "," + b);
      } else if (parts.length == 3
          && parts[0].matches("[0-9]{1,4}")
          && parts[1].matches("[0-9]{1,3}")) {
        places
            .computeIfAbsent(Integer.valueOf(parts[0]), none -> new TreeMap<>())
            .put(Integer.valueOf(parts[1]), parts[2]);
      }
    }
    places.forEach((question, items) -> answers.put(question, listed(items)));
    for (int i = 0; i < Math.min(typed.size(), typedOf.size()); i++) {
      if (typedOf.get(i).matches("[0-9]{1,4}")) {
        answers.put(Integer.valueOf(typedOf.get(i)), typed.get(i));
      }
    }
    return answers;
  }

  /** Those that were put nowhere stand as such between the others. */
  private static String listed(TreeMap<Integer, String> items) {
    return IntStream.rangeClosed(0, items.lastKey())
        .mapToObj(item -> items.getOrDefault(item, "-1"))
        .collect(Collectors.joining(","));
  }
}
