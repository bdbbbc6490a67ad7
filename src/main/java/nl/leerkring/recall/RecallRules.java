package nl.leerkring.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When questions come back: one, six and twenty weeks after the course for who answers at once. A
 * gap of five to ten percent of the time that one wants to remember is best (Cepeda 2008), here
 * about a year; gaps that grow keep more on the way (Kang 2014). Each gap counts from the answer
 * before, so that who is late is not asked twice in a row; what nobody answered for eight weeks is
 * let go.
 */
final class RecallRules {
  /** How many questions come back each time. */
  static final int QUESTIONS = 3;

  private static final List<Duration> GAPS =
      List.of(Duration.ofDays(7), Duration.ofDays(35), Duration.ofDays(98));
  private static final Duration WINDOW = Duration.ofDays(56);

  private RecallRules() {}

  /**
   * A time that questions come back.
   *
   * @param round from 0
   */
  record Turn(int round, Instant due) {}

  /**
   * The turn that it is now.
   *
   * @param answered when the rounds were answered, by round
   */
  static Optional<Turn> now(Instant completed, Map<Integer, Instant> answered, Instant now) {
    return next(completed, answered, now).filter(turn -> !turn.due().isAfter(now));
  }

  /** The turn that it is now or that comes next; none when all were. */
  static Optional<Turn> next(Instant completed, Map<Integer, Instant> answered, Instant now) {
    Instant from = completed;
    for (int round = 0; round < GAPS.size(); round++) {
      Instant due = from.plus(GAPS.get(round));
      Instant when = answered.get(round);
      if (when == null && !now.isAfter(due.plus(WINDOW))) {
        return Optional.of(new Turn(round, due));
      }
      from = when == null ? due : when;
    }
    return Optional.empty();
  }
}
