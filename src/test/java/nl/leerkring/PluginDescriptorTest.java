package nl.leerkring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunner;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
import org.springframework.stereotype.Component;

/** The descriptor and the code agree in both directions. */
public class PluginDescriptorTest {
  private static final Pattern METHOD = Pattern.compile("([\\w.]+)#(\\w+)\\(([\\w. ]*)\\)");

  private final Descriptor descriptor = new Descriptor();

  @Test
  public void every_class_that_it_names_exists_and_is_public() {
    Set<String> names = new TreeSet<>(descriptor.values("//@class"));
    names.addAll(descriptor.values("//ao/entity"));

    for (String name : names) {
      assertTrue(name + " is not public", Modifier.isPublic(type(name).getModifiers()));
    }
  }

  @Test
  public void every_edge_in_the_code_stands_in_it() throws IOException {
    Set<String> named = new TreeSet<>(descriptor.values("//@class"));
    Set<String> undeclared = new TreeSet<>();

    for (String name : ourClasses()) {
      boolean edge = name.matches(".*(Macro|Action|Condition|Servlet)");
      if (edge && !Modifier.isAbstract(type(name).getModifiers()) && !named.contains(name)) {
        undeclared.add(name);
      }
    }

    assertEquals(Set.of(), undeclared);
  }

  @Test
  public void every_entity_in_the_code_stands_in_it() throws IOException {
    Set<String> entities =
        ourClasses().stream()
            .filter(name -> net.java.ao.RawEntity.class.isAssignableFrom(type(name)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(entities, new TreeSet<>(descriptor.values("//ao/entity")));
  }

  @Test
  public void every_component_in_the_code_stands_in_the_index() throws IOException {
    Set<String> indexed =
        Files.readAllLines(Descriptor.CLASSES.resolve("META-INF/plugin-components/component"))
            .stream()
            .map(line -> line.replaceAll("#.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> components =
        ourClasses().stream()
            .filter(name -> type(name).isAnnotationPresent(Component.class))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(components, indexed);
  }

  /** Of two beans of one name Spring keeps one, and the plugin does not start. */
  @Test
  public void no_two_components_are_called_alike() throws IOException {
    List<String> names =
        Files.readAllLines(Descriptor.CLASSES.resolve("META-INF/plugin-components/component"))
            .stream()
            .map(line -> line.replaceAll(".*[.#]", "").toLowerCase(java.util.Locale.ROOT))
            .sorted()
            .collect(Collectors.toList());

    assertEquals(List.copyOf(new TreeSet<>(names)), names);
  }

  @Test
  public void every_job_is_a_component_of_that_name() throws IOException {
    String index =
        Files.readString(Descriptor.CLASSES.resolve("META-INF/plugin-components/component"));

    for (String job : descriptor.values("//job-config/job/@key")) {
      assertTrue(job, index.contains("#" + job + "\n"));
    }
  }

  @Test
  public void every_job_runner_in_the_code_is_scheduled() throws IOException {
    List<String> jobs = descriptor.values("//job-config/job/@key");
    List<String> lines =
        Files.readAllLines(Descriptor.CLASSES.resolve("META-INF/plugin-components/component"));

    for (String name : ourClasses()) {
      if (JobRunner.class.isAssignableFrom(type(name))
          && !Modifier.isAbstract(type(name).getModifiers())) {
        assertTrue(name, jobs.stream().anyMatch(job -> lines.contains(name + "#" + job)));
      }
    }
  }

  @Test
  public void every_resource_in_the_code_is_in_a_package_that_is_served() throws IOException {
    List<String> served = descriptor.values("//rest/package");

    for (String name : ourClasses()) {
      if (name.endsWith("Resource")) {
        assertTrue(name, served.contains(type(name).getPackageName()));
      }
    }
  }

  @Test
  public void every_file_that_it_names_exists() {
    for (String template : descriptor.values("//result[@type='velocity']")) {
      assertTrue(template, Files.exists(Descriptor.CLASSES.resolve(template.substring(1))));
    }
    for (String location : descriptor.values("//resource[@type='download']/@location")) {
      assertTrue(location, Files.exists(Descriptor.CLASSES.resolve(location)));
    }
    for (String location : descriptor.values("//resource[@type='i18n']/@location")) {
      assertTrue(location, Files.exists(Descriptor.CLASSES.resolve(location + ".properties")));
      assertTrue(location, Files.exists(Descriptor.CLASSES.resolve(location + "_nl.properties")));
    }
    for (String icon : descriptor.values("//xhtml-macro/@icon")) {
      String file = icon.replace("/download/resources/nl.leerkring.leerkring/", "");
      assertTrue(icon, Files.exists(Descriptor.CLASSES.resolve(file)));
    }
  }

  @Test
  public void keys_of_modules_are_unique() {
    List<String> keys = descriptor.values("/atlassian-plugin/*/@key");

    assertEquals(keys.size(), new TreeSet<>(keys).size());
  }

  @Test
  public void every_method_that_templates_may_call_exists() {
    for (String line : descriptor.values("//velocity-allowlist/method")) {
      Matcher method = METHOD.matcher(line);
      assertTrue(line, method.matches());
      List<String> parameters =
          Stream.of(method.group(3).split(" ")).filter(name -> !name.isEmpty()).toList();
      assertTrue(
          line,
          Arrays.stream(type(method.group(1)).getMethods())
              .anyMatch(m -> fits(m, method.group(2), parameters)));
    }
  }

  @Test
  public void
      every_form_that_changes_something_is_posted_with_a_token_and_has_a_page_to_fall_back_on() {
    for (String action : descriptor.values("//action[not(@method)]/@name")) {
      String at = "//action[@name='" + action + "' and not(@method)]";
      assertEquals(
          action, List.of("POST"), descriptor.values(at + "/param[@name='permittedMethods']"));
      assertEquals(
          action, List.of("true"), descriptor.values(at + "/param[@name='RequireSecurityToken']"));
      assertEquals(action, 1, descriptor.values(at + "/result[@name='input']").size());
    }
  }

  private static boolean fits(Method method, String name, List<String> parameters) {
    return method.getName().equals(name)
        && Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .toList()
            .equals(parameters);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, PluginDescriptorTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError("There is no class " + name, e);
    }
  }

  private static List<String> ourClasses() throws IOException {
    try (Stream<Path> files = Files.walk(Descriptor.CLASSES.resolve("nl"))) {
      return files
          .map(file -> Descriptor.CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .toList();
    }
  }
}
