package nl.leerkring.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class JsonBodyTest {
  /** How a status is said where there is no REST. */
  private static final String BAD_REQUEST = "Could not say HTTP status 400";

  @Test
  public void a_form_is_lists_of_texts_by_name() {
    Map<String, List<String>> fields = fields("{\"chosen\": [\"0:1\", 2], \"handIn\": true}");

    assertEquals(Map.of("chosen", List.of("0:1", "2"), "handIn", List.of("true")), fields);
  }

  @Test
  public void what_could_hurt_or_is_no_form_is_refused_and_not_a_failure_of_ours() {
    for (String body :
        List.of(
            "[".repeat(60_000),
            "{\"a\": " + "[".repeat(40) + "]".repeat(40) + "}",
            "{\"a\": 1, \"a\": 2}",
            "{a: &x [1], b: *x}",
            "!!java.net.URL [\"https://example.test\"]",
            "[]",
            "{",
            "")) {
      String what = body.substring(0, Math.min(9, body.length()));

      RuntimeException said = assertThrows(what, RuntimeException.class, () -> fields(body));

      assertEquals(what, BAD_REQUEST, said.getMessage());
    }
  }

  private static Map<String, List<String>> fields(String body) {
    return JsonBody.fields(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), "application/json");
  }
}
