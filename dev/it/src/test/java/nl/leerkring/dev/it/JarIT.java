package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.Test;

/** What an administrator uploads. */
public class JarIT {
  @Test
  public void the_embedded_libraries_are_those_whose_licences_the_docs_list() throws IOException {
    Set<String> embedded;
    try (JarFile jar = new JarFile(StandIn.jar().toFile())) {
      embedded =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.matches("META-INF/lib/.+\\.jar"))
              .map(name -> name.replaceAll(".*/(.+)\\.jar", "$1"))
              .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> listed =
        Files.readAllLines(StandIn.root().resolve("docs/licences.md")).stream()
            .filter(line -> line.matches("\\| [a-z].* \\|") && !line.startsWith("| library"))
            .map(line -> line.split("\\|")[1].trim())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(listed, embedded);
  }

  @Test
  public void nothing_that_confluence_or_the_build_provides_is_inside() throws IOException {
    List<String> foreign;
    try (JarFile jar = new JarFile(StandIn.jar().toFile())) {
      foreign =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.endsWith(".class"))
              .filter(name -> !name.startsWith("nl/leerkring/") || name.contains("/dev/"))
              .toList();
    }

    assertEquals(List.of(), foreign);
  }

  @Test
  public void the_jar_stays_small() throws IOException {
    long embedded;
    try (JarFile jar = new JarFile(StandIn.jar().toFile())) {
      embedded =
          jar.stream()
              .filter(entry -> entry.getName().startsWith("META-INF/lib/"))
              .mapToLong(JarEntry::getCompressedSize)
              .sum();
    }

    assertTrue(embedded + " bytes of libraries", embedded < 1_400_000);
    assertTrue(Files.size(StandIn.jar()) + " bytes", Files.size(StandIn.jar()) < 4_000_000);
  }
}
