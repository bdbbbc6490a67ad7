package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** What must hold in every community, however odd: overlapping groups, chains, rights by hand. */
public class AnyCommunityTest {
  private static final int COMMUNITIES = 1500;

  @Test
  public void everybody_may_exactly_what_the_rule_says_and_a_second_run_writes_nothing() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      Map<String, Set<String>> expected = community.oracle();

      community.apply();
      int written = community.spaces().changes();
      community.apply();

      assertEquals("seed " + seed, expected, community.rights());
      assertEquals("seed " + seed, written, community.spaces().changes());
      assertTrue("seed " + seed, community.plan().isEmpty());
    }
  }

  /**
   * While it narrows nobody may more than before, while it opens nobody more than afterwards. Each
   * right on its own being old or new would not do: somebody could hold the old and the new at
   * once.
   */
  @Test
  public void at_every_moment_everybody_is_within_what_they_had_or_within_what_they_get() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      Map<String, Set<String>> before = community.rights();
      Map<String, Set<String>> after = community.oracle();
      List<Map<String, Set<String>>> wide = new ArrayList<>();
      community
          .spaces()
          .afterEachChange(
              () -> {
                Map<String, Set<String>> now = community.rights();
                if (!within(now, before) && !within(now, after)) {
                  wide.add(now);
                }
              });

      community.apply();

      assertEquals("seed " + seed, List.of(), wide);
    }
  }

  @Test
  public void an_apply_that_broke_off_anywhere_is_completed_by_the_next() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      Random random = new Random(seed);
      GeneratedCommunity community = new GeneratedCommunity(random);
      Map<String, Set<String>> expected = community.oracle();

      community.applyUntilItBreaksAfter(1 + random.nextInt(20));
      community.apply();

      assertEquals("seed " + seed, expected, community.rights());
    }
  }

  private static boolean within(Map<String, Set<String>> now, Map<String, Set<String>> limit) {
    return now.entrySet().stream()
        .allMatch(person -> limit.get(person.getKey()).containsAll(person.getValue()));
  }
}
