package nl.leerkring.comments;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.Test;

public class AskingTest {
  private static final String LETTERS = "abcxyzéß 0189.,!:;-()/\n";

  @Test
  public void a_sentence_that_ends_with_a_question_mark_asks() {
    for (String text :
        List.of(
            "Which disc do you sail with?",
            "Any way to tell them apart? We never know.",
            "Really?!",
            "He said \"why?\" and left",
            "Past je dat (985?)",
            "Waarom?\nWij doen het anders.",
            "どうして？")) {
      assertTrue(text, Asking.asks(text));
    }
  }

  @Test
  public void an_address_or_a_lone_mark_does_not() {
    for (String text :
        List.of(
            "",
            "See http://harbour.example/display?pageId=7&x=?y",
            "Ok.",
            "? is the key for help",
            "It says ??? on the screen".replace("???", "? ?"))) {
      assertFalse(text, Asking.asks(text));
    }
  }

  @Test
  public void whatever_stands_around_it_a_question_stays_one_and_nothing_becomes_one() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String before = words(random);
      String after = words(random);

      assertTrue(Asking.asks(before + " Why so? " + after));
      assertEquals(before + after, false, Asking.asks(before + " So it is. " + after));
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    random
        .ints(random.nextInt(30), 0, LETTERS.length())
        .forEach(at -> words.append(LETTERS.charAt(at)));
    return words.toString();
  }
}
