package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/**
 * What must hold in every community, however odd: overlapping groups, chains, guests, companies
 * that left, rights and restrictions by hand.
 */
public class AnyCommunityTest {
  private static final int COMMUNITIES = 1500;
  private static final int BROKEN_AT_EVERY_STEP = 60;

  @Test
  public void everybody_sees_exactly_what_the_rule_says_and_a_second_run_writes_nothing() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      Map<String, Set<String>> expected = community.oracle();

      community.apply();
      int written = community.changes();

      assertEquals("seed " + seed, expected, community.sight());
      assertEquals("seed " + seed, community.ownGroups(), community.writers());
      assertTrue("seed " + seed, community.plan().isEmpty());
      community.apply();
      assertEquals("seed " + seed, written, community.changes());
    }
  }

  @Test
  public void when_rings_and_what_is_set_by_hand_move_on_the_rule_still_holds() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      community.apply();
      community.moveOn();
      Map<String, Set<String>> expected = community.oracle();

      community.apply();

      assertEquals("seed " + seed, expected, community.sight());
      assertTrue("seed " + seed, community.plan().isEmpty());
    }
  }

  /**
   * While it narrows nobody sees more than before, while it opens nobody more than afterwards. Each
   * sight on its own being old or new would not do: somebody could have the old and the new at
   * once.
   */
  @Test
  public void at_every_moment_everybody_is_within_what_they_had_or_within_what_they_get() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      assertEquals("seed " + seed, "", tooWideDuringApply(community));
      community.moveOn();
      assertEquals("moved on, seed " + seed, "", tooWideDuringApply(community));
    }
  }

  /** The first moment at which somebody saw too much. */
  private static String tooWideDuringApply(GeneratedCommunity community) {
    Map<String, Set<String>> before = community.sight();
    Map<String, Set<String>> after = community.oracle();
    List<String> wide = new ArrayList<>();
    community.afterEachChange(
        () -> {
          Map<String, Set<String>> now = community.sight();
          if (!within(now, before) && !within(now, after)) {
            wide.add("before " + before + " after " + after + " but " + now);
          }
        });
    community.apply();
    community.afterEachChange(() -> {});
    return wide.isEmpty() ? "" : wide.get(0);
  }

  @Test
  public void an_apply_that_broke_off_anywhere_is_completed_by_the_next() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      Random random = new Random(seed);
      GeneratedCommunity community = new GeneratedCommunity(random);
      Map<String, Set<String>> expected = community.oracle();

      community.applyUntilItBreaksAfter(1 + random.nextInt(40));
      community.apply();

      assertEquals("seed " + seed, expected, community.sight());
    }
  }

  @Test
  public void an_apply_that_broke_off_at_any_step_can_be_gone_on_with() {
    for (long seed = 0; seed < BROKEN_AT_EVERY_STEP; seed++) {
      int steps = new GeneratedCommunity(new Random(seed)).plan().changes().size();
      for (int step = 1; step <= steps; step++) {
        GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
        Map<String, Set<String>> expected = community.oracle();

        community.applyUntilItBreaksAfter(step);
        community.goOn();

        assertEquals("seed " + seed + ", step " + step, expected, community.sight());
      }
    }
  }

  @Test
  public void undoing_brings_back_what_everybody_saw_but_never_what_everybody_at_once_saw() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      Map<String, Set<String>> before = community.sight();
      boolean wasOpen = community.plan().changes().stream().anyMatch(AnyCommunityTest::isAnybodys);
      community.apply();

      community.undo();

      assertTrue("seed " + seed, within(community.sight(), before));
      if (!wasOpen) {
        assertEquals("seed " + seed, before, community.sight());
      }
    }
  }

  private static boolean isAnybodys(RingChange change) {
    return change.holder().equals(nl.leerkring.host.Holder.ANYBODY);
  }

  private static boolean within(Map<String, Set<String>> now, Map<String, Set<String>> limit) {
    return now.entrySet().stream()
        .allMatch(person -> limit.get(person.getKey()).containsAll(person.getValue()));
  }
}
