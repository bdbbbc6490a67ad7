package nl.leerkring.dev.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

public class OptionsTest {
  @Test
  public void both_ways_of_writing_an_option_are_read() {
    Options options =
        Options.read(List.of("--port", "1971", "--plugin=a.jar", "--without-requests"));

    assertEquals(1971, options.port());
    assertEquals(Path.of("a.jar"), options.plugin());
    assertFalse(options.withRequests());
  }

  @Test
  public void an_empty_value_is_one_that_was_not_given() {
    Options options = Options.read(List.of("--port=", "--database.url="));

    assertEquals(1990, options.port());
    assertEquals("", options.databaseUrl());
    assertTrue(options.withRequests());
  }

  @Test
  public void an_unknown_option_is_named() {
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> Options.read(List.of("--prot", "1")));

    assertTrue(refusal.getMessage(), refusal.getMessage().contains("--prot"));
  }

  @Test
  public void a_port_that_is_no_number_is_refused_in_words() {
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class, () -> Options.read(List.of("--port", "x")).port());

    assertEquals("--port should be a number, not x", refusal.getMessage());
  }
}
