package nl.leerkring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** English and Dutch say the same things, all of it is used, and whatever is used is said. */
public class TranslationsTest {
  private static final Pattern KEY =
      Pattern.compile(
          "[\"']((?:companies|rings|guests|leads|drift|sharing|reach|setup|provisioning|leaving|courses|quizzes|quizimport|qti|instructions|films|catalogue|xapi|mylearning|sessions|digest|launch|web|certificates|practice|reports|suggestions|recall|assignments|cohorts|calendars|profiles|peers|datepoll|sessionlists|personaldata|feedback|makers|freshness|coursereport|preferences|digestmail|mails|sessionmails|weekposts|comments)\\.[a-zA-Z.]+)[\"']");

  private final Descriptor descriptor = new Descriptor();

  @Test
  public void both_languages_have_the_same_keys_with_the_same_arguments() throws IOException {
    for (String location : descriptor.values("//resource[@type='i18n']/@location")) {
      Properties english = load(location + ".properties");
      Properties dutch = load(location + "_nl.properties");

      assertEquals(location, english.stringPropertyNames(), dutch.stringPropertyNames());
      for (String key : english.stringPropertyNames()) {
        assertEquals(key, arguments(english.getProperty(key)), arguments(dutch.getProperty(key)));
        assertTrue(key, !english.getProperty(key).isBlank() && !dutch.getProperty(key).isBlank());
      }
    }
  }

  @Test
  public void every_key_that_is_used_is_said() throws IOException {
    Set<String> missing = new TreeSet<>(used());
    missing.removeAll(said());
    missing.removeIf(
        key -> key.endsWith(".") || key.endsWith(".action")); // completed by an enum; a link

    assertEquals(Set.of(), missing);
  }

  @Test
  public void every_key_that_is_said_is_used() throws IOException {
    Set<String> used = used();
    Set<String> idle = new TreeSet<>(said());
    idle.removeIf(
        key -> key.startsWith("nl.leerkring.leerkring.")); // the host looks for these itself
    idle.removeIf(
        key ->
            used.contains(key)
                || used.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part)));

    assertEquals(Set.of(), idle);
  }

  @Test
  public void every_macro_and_parameter_has_its_words() throws IOException {
    Set<String> said = said();
    for (String macro : descriptor.values("//xhtml-macro/@name")) {
      String key = "nl.leerkring.leerkring." + macro;
      assertTrue(key, said.contains(key + ".label") && said.contains(key + ".desc"));
      for (String parameter :
          descriptor.values("//xhtml-macro[@name='" + macro + "']//parameter/@name")) {
        assertTrue(parameter, said.contains(key + ".param." + parameter + ".label"));
        assertTrue(parameter, said.contains(key + ".param." + parameter + ".desc"));
      }
    }
  }

  private Set<String> said() throws IOException {
    Set<String> said = new TreeSet<>();
    for (String location : descriptor.values("//resource[@type='i18n']/@location")) {
      said.addAll(load(location + ".properties").stringPropertyNames());
    }
    return said;
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|vm|xml)")).toList()) {
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
          used.add(key.group(1));
        }
      }
    }
    return used;
  }

  private static Properties load(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(Descriptor.CLASSES.resolve(file))) {
      properties.load(in);
    }
    return properties;
  }

  private static int arguments(String text) {
    return new MessageFormat(text).getFormatsByArgumentIndex().length;
  }
}
