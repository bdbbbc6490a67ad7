package nl.leerkring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The manifest asks the host for what the code needs, and for nothing in a version that shuts a
 * line out.
 */
public class ManifestTest {
  /** Ours, the JDK's, embedded ones, and annotations that only the build reads. */
  private static final String NOT_IMPORTED =
      "(nl\\.leerkring|java|biweekly|org\\.snakeyaml|org\\.jsoup|com\\.atlassian\\.plugin\\.spring\\.scanner)(\\..*)?|";

  private final Attributes manifest = manifest();
  private final TreeMap<String, String> imports = imports();

  @Test
  public void every_package_that_the_code_names_is_imported() {
    JavaClasses plugin = new ClassFileImporter().importPath(Descriptor.CLASSES);
    Set<String> missing = new TreeSet<>();

    plugin.stream()
        .flatMap(ours -> ours.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .filter(name -> !name.matches(NOT_IMPORTED) && !imports.containsKey(name))
        .forEach(missing::add);

    assertEquals("not in Import-Package of plugin.bnd", Set.of(), missing);
  }

  @Test
  public void packages_of_the_host_carry_no_version_range() {
    imports.forEach(
        (name, directives) ->
            assertTrue(name + ";" + directives, !directives.matches(".*version=\"?[\\[(].*")));
  }

  @Test
  public void what_only_one_line_of_confluence_has_is_optional() {
    for (String name :
        new String[] {"javax.ws.rs", "jakarta.ws.rs", "javax.inject", "jakarta.inject"}) {
      assertTrue(name, imports.get(name).contains("resolution:=optional"));
    }
  }

  @Test
  public void confluence_takes_it_for_a_plugin_that_needs_no_transforming() {
    assertEquals("nl.leerkring.leerkring", manifest.getValue("Atlassian-Plugin-Key"));
    assertEquals("*", manifest.getValue("Spring-Context"));
    assertEquals(null, manifest.getValue("Export-Package"));
    assertEquals(null, manifest.getValue("DynamicImport-Package"));
  }

  private TreeMap<String, String> imports() {
    TreeMap<String, String> found = new TreeMap<>();
    Stream.of(manifest.getValue("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
        .forEach(part -> found.put(part.split(";")[0].trim(), part));
    return found;
  }

  private static Attributes manifest() {
    try (InputStream in =
        Files.newInputStream(Descriptor.CLASSES.resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(in).getMainAttributes();
    } catch (IOException e) {
      throw new IllegalStateException("bnd has not written the manifest", e);
    }
  }
}
