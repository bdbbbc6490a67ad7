package nl.leerkring.profiles;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.After;
import org.junit.Test;

public class TermsTest {
  private final Locale before = Locale.getDefault();

  @After
  public void theMachinesLanguageAsItWas() {
    Locale.setDefault(before);
  }

  @Test
  public void capitals_and_spaces_make_no_difference_and_words_do() {
    for (String same :
        List.of(
            "Second engineer",
            " second  ENGINEER ",
            "second\u00a0engineer",
            "\u3000Second\tengineer",
            "\uff33econd engineer")) {
      assertTrue(same, Terms.isSame(same, "second engineer"));
    }
    assertFalse(Terms.isSame("Second engineer", "Secondengineer"));
    assertFalse(Terms.isSame("Second engineer", "Third engineer"));
    assertTrue(Terms.isSame("Caf\u00e9", "CAFE\u0301"));
    assertTrue(Terms.isSame("Stra\u00dfe", "STRASSE"));
  }

  @Test
  public void a_turkish_machine_compares_as_any_other() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));

    assertTrue(Terms.isSame("PILOT", "pilot"));
    assertEquals("pilot", Terms.normal("PILOT"));
  }

  @Test
  public void what_is_typed_becomes_terms_each_once_as_first_spelled() {
    assertEquals(
        List.of("Second engineer", "Chief engineer", "bosun"),
        Terms.read(
            List.of("Second  engineer, Chief engineer", "", " ; bosun\r\nSECOND ENGINEER", ",")));
  }

  @Test
  public void a_term_of_nothing_that_is_seen_is_none() {
    assertEquals(List.of(), Terms.read(List.of("\u00a0", " \t ", "\u0007")));
  }

  @Test
  public void what_two_lists_have_in_common_is_spelled_as_the_first_does() {
    assertEquals(
        List.of("Purifiers"), Terms.common(List.of("Purifiers", "Ropes"), List.of("purifiers ")));
    assertTrue(Terms.meet(List.of("a"), List.of("A")));
    assertFalse(Terms.meet(List.of(), List.of()));
  }
}
