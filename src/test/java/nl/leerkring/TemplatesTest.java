package nl.leerkring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Templates call what exists and may be called: Velocity would print {@code $item.titel} as it
 * stands, and Confluence blocks what the descriptor does not allow.
 */
public class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern REFERENCE =
      Pattern.compile("\\$!?\\{?([a-z]\\w*)((?:\\.\\w+\\(?)+)");
  private static final Pattern INTO_A_DASH = Pattern.compile("\\$[a-z]\\w*(?:\\.\\w+)*-");
  private static final Pattern STEP = Pattern.compile("\\.(\\w+)(\\(?)");
  private static final Pattern RENDERED =
      Pattern.compile(
          "(?:render\\(\\s*\"(?:templates/)?|\"templates/|\"(?=\\w+/mail\"))(\\w+/\\w+)(?:\\.vm)?\"");
  private static final Set<String> OF_COLLECTIONS = Set.of("get(", "isEmpty(", "size(");

  private final Descriptor descriptor = new Descriptor();

  @Test
  public void whatever_they_ask_of_our_views_is_allowed() throws IOException {
    Set<String> forbidden = new TreeSet<>();

    for (Path template : all()) {
      Matcher reference = REFERENCE.matcher(Files.readString(template));
      while (reference.find()) {
        for (String step : steps(reference)) {
          if (!allowed(template).contains(step) && !OF_COLLECTIONS.contains(step)) {
            forbidden.add(template + ": " + reference.group());
          }
        }
      }
    }

    assertEquals(Set.of(), forbidden);
  }

  @Test
  public void whatever_they_ask_of_an_action_is_a_public_method_of_each_action_that_shows_them()
      throws IOException {
    Set<String> missing = new TreeSet<>();

    for (Path template : all()) {
      Matcher reference = REFERENCE.matcher(Files.readString(template));
      while (reference.find()) {
        if (reference.group(1).equals("action")) {
          String step = words(reference.group(2)).get(0);
          actionsThatShow(template).stream()
              .filter(action -> !names(action.getMethods()).contains(step))
              .forEach(action -> missing.add(action.getSimpleName() + " " + reference.group()));
        }
      }
    }

    assertEquals(Set.of(), missing);
  }

  @Test
  public void each_is_named_where_it_is_used_and_each_that_is_named_exists() throws IOException {
    Set<String> named = new TreeSet<>();
    descriptor.values("//result[@type='velocity']").forEach(name -> named.add(name.substring(1)));
    for (Path source : files(Path.of("src/main/java"), ".java")) {
      Matcher rendered = RENDERED.matcher(Files.readString(source));
      while (rendered.find()) {
        named.add("templates/" + rendered.group(1) + ".vm");
      }
    }

    Set<String> existing = new TreeSet<>();
    for (Path template : all()) {
      existing.add(name(template));
    }
    assertEquals(existing, named);
  }

  /** A form behind a signed link is for who is not logged in: its address is what lets one in. */
  @Test
  public void every_form_carries_the_token_or_lets_our_script_add_it() throws IOException {
    for (Path template : all()) {
      for (String form : Files.readString(template).split("(?=<form)")) {
        if (form.startsWith("<form")) {
          String body = form.split("</form>")[0];
          boolean armed = body.contains("#form_xsrfToken()") || body.contains("leerkring-form");
          boolean signed = body.contains("leerkring-signed");
          boolean asksOnly = body.contains("method=\"get\"");
          assertTrue(
              template.toString(),
              asksOnly || (armed || signed) && body.contains("method=\"post\""));
        }
      }
    }
  }

  /** Velocity takes the dash for a part of the name: the reference would stand there as it is. */
  @Test
  public void no_reference_runs_into_a_dash() throws IOException {
    for (Path template : all()) {
      Matcher reference = INTO_A_DASH.matcher(Files.readString(template));

      assertEquals(
          template.toString(), List.of(), reference.results().map(r -> r.group()).toList());
    }
  }

  @Test
  public void every_page_has_a_title_and_a_decorator() throws IOException {
    for (String result : descriptor.values("//result[@type='velocity']")) {
      String page = Files.readString(Path.of("src/main/resources" + result));

      assertTrue(result, page.contains("<title>"));
      assertTrue(result, page.contains("<meta name=\"decorator\" content=\"atl."));
    }
  }

  /** The steps of a reference; without the first of an action, which is no view. */
  private static List<String> steps(Matcher reference) {
    List<String> steps = words(reference.group(2));
    return reference.group(1).equals("action") ? steps.subList(1, steps.size()) : steps;
  }

  private static List<String> words(String steps) {
    return STEP.matcher(steps).results().map(step -> step.group(1) + step.group(2)).toList();
  }

  /** Words for methods of the feature's views and of what all features share. */
  private Set<String> allowed(Path template) {
    String feature = "nl.leerkring." + TEMPLATES.relativize(template).getName(0) + ".";
    return descriptor.values("//velocity-allowlist/method").stream()
        .filter(line -> line.startsWith(feature) || line.startsWith("nl.leerkring.web."))
        .map(line -> line.replaceAll(".*#(\\w+)\\(.*", "$1"))
        .flatMap(TemplatesTest::spellings)
        .collect(Collectors.toSet());
  }

  private List<Class<?>> actionsThatShow(Path template) {
    String name = "/" + name(template);
    List<Class<?>> actions =
        descriptor.values("//action[result='" + name + "']/@class").stream()
            .distinct()
            .<Class<?>>map(TemplatesTest::type)
            .toList();
    assertTrue(name + " speaks of an action but none shows it", !actions.isEmpty());
    return actions;
  }

  private static Set<String> names(Method[] methods) {
    return Arrays.stream(methods)
        .map(Method::getName)
        .flatMap(TemplatesTest::spellings)
        .collect(Collectors.toSet());
  }

  /** How a template may write a call of the method. */
  private static Stream<String> spellings(String method) {
    String property = method.replaceFirst("^(get|is)(?=[A-Z])", "");
    return Stream.of(
        method + "(", Character.toLowerCase(property.charAt(0)) + property.substring(1));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, TemplatesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError("There is no class " + name, e);
    }
  }

  private static String name(Path template) {
    return "templates/" + TEMPLATES.relativize(template).toString().replace('\\', '/');
  }

  private static List<Path> all() throws IOException {
    return files(TEMPLATES, ".vm");
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
