package nl.leerkring.courses;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;
import org.junit.Test;

public class CourseCoverTest {
  @Test
  public void a_course_of_which_nothing_was_said_has_an_empty_cover() {
    CourseCover cover = new CourseCover(new MacroParameters(Map.of()));

    assertEquals("", cover.functions().toString().replaceAll("[\\[\\]]", "") + cover.outcome());
    assertEquals(List.of(), cover.hints());
    assertEquals(0, cover.minutes());
  }

  @Test
  public void functions_are_tidied_up() {
    CourseCover cover =
        new CourseCover(new MacroParameters(Map.of("functions", " Bosun,, Second engineer , ")));

    assertEquals(List.of("Bosun", "Second engineer"), cover.functions());
  }

  @Test
  public void every_whole_number_of_minutes_from_1_to_9999_is_taken() {
    for (int minutes = 1; minutes <= 9999; minutes++) {
      CourseCover cover = minutes(" " + minutes + " ");

      assertEquals(minutes, cover.minutes());
      assertEquals(List.of(), cover.hints());
    }
  }

  @Test
  public void whatever_else_was_typed_is_told_as_it_was_typed() {
    for (String typed :
        new String[] {"0", "-5", "10000", "an hour", "1.5", "1e3", "\u0663", "007"}) {
      CourseCover cover = minutes(typed);

      assertEquals(typed, 0, cover.minutes());
      assertEquals(
          List.of(new Message("web.hint.number", "minutes", typed, 1, 9999)), cover.hints());
    }
  }

  @Test
  public void nothing_that_can_be_typed_fails() {
    for (int seed = 0; seed < 2000; seed++) {
      String typed =
          new Random(seed)
              .ints(0, 0x3000)
              .limit(seed % 20)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      CourseCover cover = minutes(typed);

      assertEquals(
          "seed " + seed,
          cover.minutes() == 0 && !typed.trim().isEmpty(),
          !cover.hints().isEmpty());
    }
  }

  @Test
  public void what_is_kept_of_a_cover_reads_the_same_again() {
    CourseCover cover =
        CoursesWithoutAHost.cover(
            "functions", "Bosun, Mate", "outcome", "Open = safe\nand close", "order", "sequence");

    CourseCover again = CourseCover.of(cover.lines());

    assertEquals(cover.functions(), again.functions());
    assertEquals("Open = safe and close", again.outcome());
    assertEquals(true, again.inSequence());
    assertEquals(cover.lines(), again.lines());
  }

  private static CourseCover minutes(String typed) {
    return new CourseCover(new MacroParameters(Map.of("minutes", typed)));
  }
}
