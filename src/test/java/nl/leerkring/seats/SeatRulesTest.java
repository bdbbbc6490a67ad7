package nl.leerkring.seats;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerkring.host.MemberKey;
import org.junit.Test;

public class SeatRulesTest {
  private static final Instant START = Instant.parse("2026-12-08T09:00:00Z");
  private static final Instant LONG_BEFORE = START.minus(Duration.ofDays(20));
  private static final Predicate<MemberKey> ANYBODY = member -> true;

  private Instant now = LONG_BEFORE;
  private List<Answer> answers = new ArrayList<>();
  private List<SeatChange> changes = List.of();

  @Test
  public void a_company_waits_above_its_share_while_seats_are_free_for_others() {
    Terms terms = new Terms(4, 2, 0, START);

    say(terms, "a1", Said.YES);
    say(terms, "a2", Said.YES);
    say(terms, "a3", Said.YES);
    say(terms, "b1", Said.YES);

    assertEquals(Set.of("a1", "a2", "b1"), in(Place.SEATED));
    assertEquals(Set.of("a3"), in(Place.WAITING));
  }

  @Test
  public void two_days_before_the_start_free_seats_go_to_others_below_their_share_first() {
    Terms terms = new Terms(2, 1, 0, START);
    say(terms, "a1", Said.YES);
    say(terms, "a2", Said.YES);
    now = START.minus(SeatRules.SHARE_ENDS).minusMillis(1);
    settle(terms);
    assertEquals(Set.of("a1"), in(Place.SEATED));

    now = START.minus(SeatRules.SHARE_ENDS);
    settle(terms);

    assertEquals(Set.of("a2"), in(Place.OFFERED));
    say(terms, "a3", Said.YES);
    say(terms, "b1", Said.YES);
    say(terms, "a1", Said.NO);
    assertEquals("b1 came later, but a has its share", Set.of("a2", "b1"), in(Place.OFFERED));
  }

  @Test
  public void how_long_one_has_to_confirm_depends_on_how_near_the_start_is() {
    assertEquals(Optional.of(Duration.ofHours(48)), toConfirm(Duration.ofDays(7)));
    assertEquals(Optional.of(Duration.ofHours(24)), toConfirm(Duration.ofDays(7).minusMillis(1)));
    assertEquals(Optional.of(Duration.ofHours(4)), toConfirm(Duration.ofDays(2).minusMillis(1)));
    assertEquals(Optional.of(Duration.ofHours(1)), toConfirm(Duration.ofHours(3)));
    assertEquals(Optional.empty(), toConfirm(Duration.ofHours(3).minusMillis(1)));
  }

  private static Optional<Duration> toConfirm(Duration before) {
    Instant at = START.minus(before);
    return SeatRules.deadline(START, at).map(until -> Duration.between(at, until));
  }

  @Test
  public void shortly_before_the_start_who_moves_up_has_the_seat_at_once() {
    Terms terms = new Terms(1, 0, 0, START);
    say(terms, "a1", Said.YES);
    say(terms, "b1", Said.YES);
    now = START.minus(Duration.ofHours(1));

    say(terms, "a1", Said.NO);

    assertEquals(Set.of("b1"), in(Place.SEATED));
  }

  @Test
  public void who_does_not_confirm_in_time_is_out_of_the_line_and_asks_again_at_its_end() {
    Terms terms = new Terms(1, 0, 0, START);
    say(terms, "a1", Said.YES);
    say(terms, "b1", Said.YES);
    say(terms, "c1", Said.YES);
    say(terms, "a1", Said.NO);
    now = now.plus(Duration.ofHours(48));

    settle(terms);

    assertEquals(Set.of("c1"), in(Place.OFFERED));
    assertEquals(Said.MAYBE, of(answers, member("b1")).orElseThrow().said());
    assertEquals(Set.of(), in(Place.WAITING));
    say(terms, "d1", Said.YES);
    say(terms, "b1", Said.YES);
    say(terms, "c1", Said.NO);
    assertEquals(Set.of("d1"), in(Place.OFFERED));
  }

  @Test
  public void a_seat_that_the_host_keeps_is_nobodys_until_they_answer() {
    Terms terms = new Terms(2, 0, 0, START);
    change(terms, seating -> seating.reserve(member("a1"), "a"));
    say(terms, "b1", Said.YES);
    say(terms, "b2", Said.YES);
    assertEquals(Set.of("b2"), in(Place.WAITING));

    say(terms, "a1", Said.NO);

    assertEquals(Set.of("b2"), in(Place.OFFERED));
  }

  /** Thousands of histories of twenty people of five companies, each step held to the rules. */
  @Test
  public void the_rules_hold_after_every_step_of_any_history() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      now = LONG_BEFORE;
      answers = new ArrayList<>();
      Terms terms =
          new Terms(random.nextInt(9), random.nextInt(4), 0, START.plusSeconds(random.nextInt(9)));
      for (int step = 0; step < 60; step++) {
        List<Answer> before = answers;
        String did = step(random, terms);
        String history = "seed " + seed + ", step " + step + ": " + did;

        assertRulesHold(history, terms);
        assertNobodyIsPassedBy(history, before, terms);
      }
    }
  }

  private String step(Random random, Terms terms) {
    now = now.plus(Duration.ofMinutes(random.nextInt(900)));
    String who = "abcde".charAt(random.nextInt(5)) + "" + random.nextInt(4);
    int what = random.nextInt(10);
    if (what < 5) {
      say(terms, who, Said.YES);
      return who + " yes";
    }
    if (what < 8) {
      say(terms, who, what == 5 ? Said.MAYBE : Said.NO);
      return who + " no";
    }
    if (what == 8) {
      change(terms, seating -> seating.remove(member(who)));
      return who + " gone";
    }
    settle(terms);
    return "time";
  }

  private void assertRulesHold(String history, Terms terms) {
    List<Answer> held = answers.stream().filter(one -> one.place().holdsSeat()).toList();
    assertTrue(history + " " + answers, !terms.isLimited() || held.size() <= terms.seats());
    if (terms.share() > 0 && !SeatRules.isOpenToAll(terms, now)) {
      for (String company : List.of("a", "b", "c", "d", "e")) {
        long of = held.stream().filter(one -> one.company().equals(company)).count();
        assertTrue(history + " " + answers, of <= terms.share());
      }
    }
    boolean begun = !now.isBefore(terms.start());
    assertTrue(
        history + " leaves a seat empty " + answers,
        begun || SeatRules.next(answers, terms, now, ANYBODY).isEmpty());
    Set<MemberKey> once = new HashSet<>();
    for (Answer answer : answers) {
      assertTrue(history, once.add(answer.member()));
      boolean asked = answer.said() == Said.YES;
      assertEquals(history + " " + answer, asked, answer.place() != Place.NONE);
      assertEquals(history, answer.place() == Place.OFFERED, answer.deadline().isPresent());
      assertTrue(history, answer.deadline().filter(until -> !until.isAfter(now)).isEmpty());
      assertTrue(history, answer.deadline().filter(terms.start()::isBefore).isEmpty());
    }
  }

  /** Nobody who came later moves up while somebody before them could have. */
  private void assertNobodyIsPassedBy(String history, List<Answer> before, Terms terms) {
    for (SeatChange change : changes) {
      if (change.kind() == SeatChange.Kind.PROMOTED) {
        Answer moved = of(answers, change.member()).orElseThrow();
        for (Answer other : answers) {
          boolean couldHave =
              other.place() == Place.WAITING
                  && other.order() < moved.order()
                  && other.company().equals(moved.company())
                  && of(before, other.member())
                      .filter(was -> was.place() == Place.WAITING)
                      .isPresent();
          assertTrue(history + ": " + other + " was passed by " + moved, !couldHave);
        }
      }
    }
  }

  private static Optional<Answer> of(List<Answer> answers, MemberKey member) {
    return answers.stream().filter(one -> one.member().equals(member)).findFirst();
  }

  private void say(Terms terms, String who, Said said) {
    change(terms, seating -> seating.say(member(who), who.substring(0, 1), said));
  }

  private void settle(Terms terms) {
    change(terms, Seating::settle);
  }

  private void change(Terms terms, java.util.function.Consumer<Seating> deed) {
    Seating seating = new Seating(answers, terms, now, ANYBODY);
    deed.accept(seating);
    answers = seating.answers();
    changes = seating.changes();
  }

  private static MemberKey member(String who) {
    return new MemberKey(who);
  }

  private Set<String> in(Place place) {
    Set<String> names = new HashSet<>();
    answers.stream()
        .filter(one -> one.place() == place)
        .forEach(one -> names.add(one.member().value()));
    return names;
  }
}
