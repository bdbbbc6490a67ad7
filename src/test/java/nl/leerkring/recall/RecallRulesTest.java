package nl.leerkring.recall;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class RecallRulesTest {
  private static final Instant DONE = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  public void who_answers_at_once_is_asked_after_one_six_and_twenty_weeks() {
    assertEquals(Optional.empty(), RecallRules.now(DONE, Map.of(), week(1).minusSeconds(1)));
    assertEquals(0, turn(Map.of(), week(1)));
    assertEquals(1, turn(Map.of(0, week(1)), week(6)));
    assertEquals(2, turn(Map.of(0, week(1), 1, week(6)), week(20)));

    Map<Integer, Instant> all = Map.of(0, week(1), 1, week(6), 2, week(20));

    assertEquals(Optional.empty(), RecallRules.next(DONE, all, week(30)));
  }

  @Test
  public void whoever_answers_when_the_gaps_grow_and_it_is_at_most_three_times() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Map<Integer, Instant> answered = new HashMap<>();
      Instant before = DONE;
      Duration gap = Duration.ZERO;
      Instant now = DONE;
      for (int day = 0; day < 700; day++) {
        now = now.plus(Duration.ofHours(24));
        Optional<RecallRules.Turn> turn = RecallRules.now(DONE, answered, now);
        if (turn.isPresent() && random.nextInt(30) == 0) {
          Duration waited = Duration.between(before, turn.get().due());
          assertTrue(waited + " after " + gap, waited.compareTo(gap) > 0);
          gap = waited;
          before = now;
          answered.put(turn.get().round(), now);
        }
      }
      assertTrue(answered.size() <= 3);
      assertEquals(Optional.empty(), RecallRules.next(DONE, answered, now));
    }
  }

  @Test
  public void what_nobody_answers_for_eight_weeks_is_let_go_and_the_next_comes_in_its_time() {
    assertEquals(0, turn(Map.of(), week(9)));
    assertEquals(Optional.empty(), RecallRules.now(DONE, Map.of(), week(70)));

    assertEquals(1, turn(Map.of(), week(10)));
  }

  private static int turn(Map<Integer, Instant> answered, Instant now) {
    return RecallRules.now(DONE, answered, now).orElseThrow().round();
  }

  private static Instant week(int number) {
    return DONE.plus(Duration.ofDays(7L * number));
  }
}
