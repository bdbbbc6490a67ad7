package nl.leerkring.practice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;
import org.junit.Test;

public class PracticeTypedTest {
  @Test
  public void criteria_stand_between_semicolons_or_on_lines() {
    PracticeTyped typed = typed(Map.of("criteria", " Risk; Who ;;\nHow; Risk"));

    assertEquals(List.of("Risk", "Who", "How"), typed.criteria());
    assertTrue(typed.isSound());
    assertTrue(typed.named());
  }

  @Test
  public void what_is_wrong_is_said_in_words() {
    assertEquals(List.of("practice.hint.none"), hints(Map.of("criteria", " ; ")));
    assertEquals(List.of("practice.hint.many"), hints(Map.of("criteria", "1;2;3;4;5;6;7")));
    assertEquals(List.of("practice.hint.long"), hints(Map.of("criteria", "x".repeat(201))));
    assertEquals(List.of("web.hint.choice"), hints(Map.of("criteria", "Risk", "names", "perhaps")));
    assertFalse(typed(Map.of()).isSound());
  }

  private static List<String> hints(Map<String, String> parameters) {
    return typed(parameters).hints().stream().map(Message::key).toList();
  }

  private static PracticeTyped typed(Map<String, String> parameters) {
    return new PracticeTyped(new MacroParameters(parameters));
  }
}
