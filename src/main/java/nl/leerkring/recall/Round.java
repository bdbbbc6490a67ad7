package nl.leerkring.recall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions of a course that came back to a member once.
 *
 * @param version of the course that was completed
 * @param number from 0
 * @param seed for the order of choices
 * @param asked which questions, as {@link Asked} marks them
 * @param given answers by place in asked; empty before they are given
 * @param right how many of them were right
 */
record Round(
    int id,
    long courseId,
    int version,
    int number,
    long seed,
    List<String> asked,
    Map<Integer, String> given,
    int right,
    Optional<Instant> answeredAt) {
  Round {
    asked = List.copyOf(asked);
    given = Map.copyOf(given);
  }
}
