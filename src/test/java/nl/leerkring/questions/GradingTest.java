package nl.leerkring.questions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class GradingTest {
  @Test
  public void whatever_is_answered_is_worth_something_between_nothing_and_a_point() {
    String pieces = "0123,true false-.e*\\a";
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      StringBuilder given = new StringBuilder();
      for (int i = random.nextInt(10); i > 0; i--) {
        given.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      for (Question question : GeneratedQuestions.of(random)) {
        double share = Grading.grade(question, given.toString()).share();

        assertTrue("seed " + seed + " " + given, share >= 0 && share <= 100);
      }
    }
  }

  @Test
  public void several_right_ones_add_up_and_ticking_all_does_not_pay() {
    Question question =
        ask(new Key.Choices(true, List.of(choice(50), choice(50), choice(-50), choice(-50))));

    assertTrue(Grading.grade(question, "0,1").isRight());
    assertTrue(Grading.grade(question, "1,0,1").isRight());
    assertEquals(50, Grading.grade(question, "0").share(), 0);
    assertEquals(0, Grading.grade(question, "0,1,2,3").share(), 0);
  }

  @Test
  public void two_answers_where_one_is_asked_are_worth_nothing() {
    Question question = ask(new Key.Choices(false, List.of(choice(100), choice(0))));

    assertTrue(Grading.grade(question, "0").isRight());
    assertEquals(0, Grading.grade(question, "0,1").share(), 0);
  }

  @Test
  public void a_number_counts_within_its_ends_with_a_comma_too() {
    Question question =
        ask(
            new Key.Numbers(
                List.of(
                    new Key.Range(
                        new BigDecimal("3.3"), new BigDecimal("3.7"), 100, Wording.NONE))));

    assertTrue(Grading.grade(question, " 3,3 ").isRight());
    assertTrue(Grading.grade(question, "3.7").isRight());
    assertFalse(Grading.grade(question, "3.71").isRight());
    assertFalse(Grading.grade(question, "NaN").isRight());
  }

  @Test
  public void words_count_whatever_their_capitals_and_a_star_stands_for_anything() {
    Question question =
        ask(
            new Key.Words(
                List.of(
                    new Key.Variant("the  Master", 100, Wording.NONE),
                    new Key.Variant("5 \\* 2", 100, Wording.NONE),
                    new Key.Variant("capt*", 50, Wording.NONE))));

    assertTrue(Grading.grade(question, " The master ").isRight());
    assertTrue(Grading.grade(question, "5 * 2").isRight());
    assertEquals(50, Grading.grade(question, "Captain").share(), 0);
    assertEquals(0, Grading.grade(question, "mate").share(), 0);
  }

  @Test
  public void each_item_on_its_place_and_each_pair_counts() {
    Question order = ask(new Key.Sequence(List.of(text("a"), text("b"), text("c"), text("d"))));
    Question match =
        ask(
            new Key.Pairs(
                List.of(
                    new Key.Pair(text("red"), "port"),
                    new Key.Pair(text("green"), "starboard"),
                    new Key.Pair(Wording.NONE, "bow"))));

    assertTrue(Grading.grade(order, "1,2,3,4").isRight());
    assertEquals(50, Grading.grade(order, "1,2,4,3").share(), 0);
    assertTrue(Grading.grade(match, "1,2").isRight());
    assertEquals(50, Grading.grade(match, "1,1").share(), 0);
    assertEquals(0, Grading.grade(match, "").share(), 0);
  }

  private static Question ask(Key key) {
    return new Question("", text("?"), key, Wording.NONE);
  }

  private static Key.Choice choice(double share) {
    return new Key.Choice(text("c" + share), share, Wording.NONE);
  }

  private static Wording text(String text) {
    return Wording.plain(text);
  }
}
