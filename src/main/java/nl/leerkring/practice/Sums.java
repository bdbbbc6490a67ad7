package nl.leerkring.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each score was given for each criterion: all that the makers see unasked. Below three
 * works they see none, as a sum of one is somebody's.
 *
 * @param counts by criterion, of scores 1 to 4
 */
record Sums(int works, Map<String, List<Integer>> counts) {
  static final int LEAST = 3;

  static Sums of(List<Work> works, Map<Integer, List<Review>> reviews) {
    Map<String, int[]> counted = new LinkedHashMap<>();
    int looked = 0;
    for (Work work : works) {
      List<Review> given =
          reviews.getOrDefault(work.id(), List.of()).stream().filter(Review::isGiven).toList();
      looked += given.isEmpty() ? 0 : 1;
      for (Review review : given) {
        for (int i = 0; i < Math.min(work.criteria().size(), review.marks().size()); i++) {
          counted
              .computeIfAbsent(work.criteria().get(i), none -> new int[Mark.MOST])[
              review.marks().get(i).score() - 1]++;
        }
      }
    }
    Map<String, List<Integer>> counts = new LinkedHashMap<>();
    if (looked >= LEAST) {
      counted.forEach(
          (criterion, numbers) -> {
            List<Integer> list = new ArrayList<>();
            for (int number : numbers) {
              list.add(number);
            }
            counts.put(criterion, list);
          });
    }
    return new Sums(works.size(), counts);
  }
}
