package nl.leerkring.practice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import org.junit.Test;

/**
 * Members of a few companies hand in, take places, give feedback and forget to, over generated
 * histories.
 */
public class PracticeRulesTest {
  private static final int HISTORIES = 2000;
  private static final int STEPS = 80;
  private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  public void nobody_looks_at_their_own_work_or_twice_and_one_of_two_works_elsewhere() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      new History(seed).live();
    }
  }

  @Test
  public void when_everybody_takes_their_turn_all_work_is_seen_and_nobody_does_more_than_a_share() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      History history = new History(seed);
      history.everybodyHandsIn();

      history.everybodyTakesTurnsUntilNobodyIsOffered();

      for (int member = 0; member < history.company.length; member++) {
        assertTrue("seed " + seed, history.load(member) <= PracticeRules.SHARE);
      }
    }
  }

  @Test
  public void
      who_does_other_work_is_asked_only_when_a_work_has_waited_and_then_nobody_is_left_out() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      History history = new History(seed);
      history.everybodyHandsIn();
      history.everybodyTakesTurnsUntilNobodyIsOffered();
      history.waitForDays();

      history.everybodyTakesTurnsUntilNobodyIsOffered();

      history.checkNobodyIsLeft();
    }
  }

  @Test
  public void who_did_their_share_is_asked_again_when_a_work_has_waited() {
    MemberKey me = key(0);
    List<Work> works = List.of(work(1, 1), work(2, 2), work(3, 3));
    Map<Integer, List<Review>> mine =
        Map.of(1, List.of(given(1, 1, 0)), 2, List.of(given(2, 2, 0)), 3, List.of());

    Instant soon = START.plus(PracticeRules.PATIENCE).minusSeconds(1);
    Instant later = START.plus(PracticeRules.PATIENCE);

    assertEquals(
        List.of(), PracticeRules.offers(works, mine, me, w -> true, w -> true, soon).toList());
    assertEquals(
        List.of(work(3, 3)),
        PracticeRules.offers(works, mine, me, w -> true, w -> true, later).toList());
  }

  @Test
  public void the_work_with_the_fewest_colleagues_comes_first_then_the_oldest() {
    Work older = work(1, 1);
    Work busy = work(2, 2);
    Work younger = work(3, 3);

    List<Work> offered =
        PracticeRules.offers(
                List.of(younger, busy, older),
                Map.of(2, List.of(given(1, 2, 9))),
                key(0),
                w -> true,
                w -> true,
                START)
            .toList();

    assertEquals(List.of(older, younger, busy), offered);
  }

  @Test
  public void a_promise_holds_for_seven_days_and_feedback_for_ever() {
    Review promise = new Review(1, 1, 1, 1, key(1), true, START, List.of(), false);

    assertTrue(PracticeRules.holds(promise, START.plus(Duration.ofDays(7)).minusMillis(1)));
    assertEquals(false, PracticeRules.holds(promise, START.plus(Duration.ofDays(7))));
    assertTrue(PracticeRules.holds(given(1, 1, 1), START.plus(Duration.ofDays(700))));
  }

  private static MemberKey key(int member) {
    return new MemberKey("key-" + member);
  }

  private static Work work(int id, int author) {
    return new Work(id, 1, key(author), "x", "", List.of("c"), true, START, 0, false);
  }

  private static Review given(int id, int work, int reviewer) {
    List<Mark> marks = List.of(new Mark(3, ""));
    return new Review(id, work, 1, 1, key(reviewer), true, START, marks, false);
  }

  private static final class History {
    private final int seed;
    private final Random random;
    private final int[] company;
    private final int[] function;
    private final List<Work> works = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private Instant now = START;
    private int ids;

    History(int seed) {
      this.seed = seed;
      random = new Random(seed);
      company = new int[2 + random.nextInt(7)];
      function = new int[company.length];
      for (int i = 0; i < company.length; i++) {
        company[i] = random.nextInt(3);
        function[i] = random.nextInt(3);
      }
    }

    void live() {
      for (int step = 0; step < STEPS; step++) {
        int member = random.nextInt(company.length);
        switch (random.nextInt(5)) {
          case 0 -> handIn(member);
          case 1, 2 -> take(member);
          case 3 -> give();
          default -> now = now.plus(Duration.ofHours(random.nextInt(120)));
        }
        check("seed " + seed + ", step " + step);
      }
    }

    void everybodyHandsIn() {
      for (int member = 0; member < company.length; member++) {
        handIn(member);
      }
    }

    void everybodyTakesTurnsUntilNobodyIsOffered() {
      boolean any = true;
      while (any) {
        any = false;
        for (int member = 0; member < company.length; member++) {
          any |= take(member);
        }
      }
    }

    private void handIn(int member) {
      if (works.stream().noneMatch(work -> work.author().equals(key(member)))) {
        works.add(new Work(++ids, 1, key(member), "x", "", List.of("c"), true, now, 0, false));
      }
    }

    private boolean take(int member) {
      Map<Integer, List<Review>> byWork = Practices.byWork(reviews);
      Optional<Work> offered =
          PracticeRules.offers(
                  works,
                  byWork,
                  key(member),
                  w -> isSuited(member, w),
                  w -> elsewhere(member, w),
                  now)
              .findFirst();
      offered.ifPresent(
          work -> {
            boolean waited = !now.isBefore(work.handedIn().plus(PracticeRules.PATIENCE));
            assertTrue("seed " + seed, isSuited(member, work) || waited);
            List<Review> of = byWork.getOrDefault(work.id(), List.of());
            boolean elsewhere = elsewhere(member, work);
            int place = PracticeRules.place(work, of, key(member), elsewhere, now).orElseThrow();
            of.stream()
                .filter(review -> !PracticeRules.holds(review, now))
                .forEach(reviews::remove);
            reviews.add(
                new Review(
                    ++ids, work.id(), 1, place, key(member), elsewhere, now, List.of(), false));
          });
      return offered.isPresent();
    }

    /** Somebody whose place is still there gives feedback, late perhaps. */
    private void give() {
      if (!reviews.isEmpty()) {
        Review one = reviews.remove(random.nextInt(reviews.size()));
        reviews.add(
            new Review(
                one.id(),
                one.workId(),
                1,
                one.place(),
                one.reviewer(),
                one.elsewhere(),
                one.claimed(),
                List.of(new Mark(2, "")),
                false));
      }
    }

    private boolean elsewhere(int member, Work work) {
      return company[member] != company[index(work.author())];
    }

    private boolean isSuited(int member, Work work) {
      return function[member] == function[index(work.author())];
    }

    void waitForDays() {
      now = now.plus(PracticeRules.PATIENCE);
    }

    void checkNobodyIsLeft() {
      for (Work work : works) {
        List<Review> of = reviews.stream().filter(r -> r.workId() == work.id()).toList();
        for (int member = 0; member < company.length; member++) {
          boolean elsewhere = elsewhere(member, work);
          assertEquals(
              "seed " + seed,
              Optional.empty(),
              PracticeRules.place(work, of, key(member), elsewhere, now));
        }
      }
    }

    long load(int member) {
      return reviews.stream().filter(review -> review.reviewer().equals(key(member))).count();
    }

    private void check(String when) {
      for (Work work : works) {
        List<Review> of = reviews.stream().filter(r -> r.workId() == work.id()).toList();
        Set<MemberKey> people = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        int own = 0;
        for (Review review : of) {
          assertTrue(when, people.add(review.reviewer()));
          assertTrue(when, places.add(review.place()));
          assertTrue(when, review.place() >= 1 && review.place() <= PracticeRules.PLACES);
          assertTrue(when, !review.reviewer().equals(work.author()));
          own += company[index(review.reviewer())] == company[index(work.author())] ? 1 : 0;
        }
        assertTrue(when, own <= 1);
        checkNobodyIsLeftOut(when, work, of);
      }
    }

    /** Who may take a place by the words of the rule can: nothing waits without a reason. */
    private void checkNobodyIsLeftOut(String when, Work work, List<Review> of) {
      List<Review> held = of.stream().filter(r -> PracticeRules.holds(r, now)).toList();
      for (int member = 0; member < company.length; member++) {
        MemberKey key = key(member);
        boolean ownIsThere = held.stream().anyMatch(r -> !r.elsewhere());
        boolean may =
            !work.author().equals(key)
                && held.size() < PracticeRules.PLACES
                && held.stream().noneMatch(r -> r.reviewer().equals(key))
                && (elsewhere(member, work) || !ownIsThere);
        assertEquals(
            when,
            may,
            PracticeRules.place(work, of, key, elsewhere(member, work), now).isPresent());
      }
    }

    private static int index(MemberKey key) {
      return Integer.parseInt(key.value().substring("key-".length()));
    }
  }
}
