package nl.leerkring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** docs/rest.md has every resource, with an example, and none that is gone. */
public class RestDocsTest {
  private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE");

  @Test
  public void every_resource_is_in_the_docs_and_every_one_in_the_docs_is_there()
      throws IOException {
    Set<String> served = new TreeSet<>();
    for (Class<?> resource : resources()) {
      for (Method method : resource.getDeclaredMethods()) {
        METHODS.stream()
            .filter(name -> has(method, name))
            .forEach(name -> served.add(name + " " + path(resource) + path(method)));
      }
    }

    Set<String> documented = new TreeSet<>();
    for (String part : parts()) {
      documented.add(part.lines().findFirst().orElseThrow());
    }
    assertEquals(served, documented);
  }

  @Test
  public void every_resource_has_an_example_that_calls_it() throws IOException {
    for (String part : parts()) {
      String title = part.lines().findFirst().orElseThrow();
      String address =
          title.split(" ")[1].replaceAll("\\{key}", "..").replaceAll("\\{\\w+}", "1234");

      assertTrue(title, part.matches("(?s).*\ncurl .*/rest/leerkring/1\\.0" + address + ".*"));
      assertTrue(
          title, title.startsWith("GET ") || part.contains("curl -X " + title.split(" ")[0]));
    }
  }

  @Test
  public void both_lines_of_confluence_are_told_the_same() throws IOException {
    for (Class<?> resource : resources()) {
      List<AnnotatedElement> places = new ArrayList<>(List.of(resource));
      places.addAll(Arrays.asList(resource.getDeclaredMethods()));
      places.addAll(Arrays.asList(resource.getConstructors()));
      for (Method method : resource.getDeclaredMethods()) {
        places.addAll(Arrays.asList(method.getParameters()));
      }
      for (AnnotatedElement place : places) {
        assertEquals(place.toString(), said(place, "javax."), said(place, "jakarta."));
      }
    }
  }

  /** But where it takes no login that a page of another site could misuse. */
  @Test
  public void a_body_is_taken_only_together_with_its_type() throws IOException {
    for (Class<?> resource : resources()) {
      for (Method method : resource.getDeclaredMethods()) {
        if (has(method, "PUT") || has(method, "POST") || has(method, "DELETE")) {
          String parameters =
              Arrays.stream(method.getParameters())
                  .map(RestDocsTest::said)
                  .collect(Collectors.joining());
          assertTrue(
              method.toString(),
              parameters.contains("HeaderParam(\"Content-Type\")") || isForNobodyLoggedIn(method));
        }
      }
    }
  }

  private static boolean isForNobodyLoggedIn(Method method) {
    return method.isAnnotationPresent(XsrfProtectionExcluded.class)
        && method.getDeclaringClass().isAnnotationPresent(UnrestrictedAccess.class);
  }

  private static List<String> parts() throws IOException {
    return Arrays.stream(Files.readString(Path.of("docs/rest.md")).split("(?m)^#+ "))
        .filter(part -> METHODS.contains(part.split(" ")[0]))
        .toList();
  }

  private static String said(Parameter parameter) {
    return said(parameter, "javax.").toString();
  }

  private static Set<String> said(AnnotatedElement place, String namespace) {
    return Arrays.stream(place.getAnnotations())
        .map(Annotation::toString)
        .filter(text -> text.startsWith("@" + namespace))
        .map(text -> text.substring(namespace.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean has(Method method, String name) {
    return said(method, "javax.").contains("ws.rs." + name + "()");
  }

  private static String path(AnnotatedElement place) {
    javax.ws.rs.Path path = place.getAnnotation(javax.ws.rs.Path.class);
    return path == null ? "" : path.value();
  }

  private static List<Class<?>> resources() throws IOException {
    List<Class<?>> resources = new ArrayList<>();
    for (String name : new Descriptor().values("//rest/package")) {
      Path folder = Descriptor.CLASSES.resolve(name.replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          Class<?> type = type(name + "." + file.getFileName().toString().replace(".class", ""));
          if (type.isAnnotationPresent(javax.ws.rs.Path.class)) {
            resources.add(type);
          }
        }
      }
    }
    return resources;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, RestDocsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
