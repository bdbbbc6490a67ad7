package nl.leerkring.dev.host.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the demo's files. */
final class DemoFiles {
  /** A page's file: what stands above the text, and the text. */
  record PageFile(Path file, String spaceKey, Fields front, String body) {}

  private final Path folder;

  DemoFiles(Path folder) {
    this.folder = folder;
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** The entries of a file that holds a list. */
  List<Fields> list(String file) {
    Object content = yaml(read(folder.resolve(file)), folder.resolve(file));
    if (!(content instanceof List<?> entries)) {
      throw new DemoFault(folder.resolve(file) + " should hold a list");
    }
    return entries.stream().map(entry -> fields(entry, file)).toList();
  }

  /** In the order of their names, which is that of the page tree. */
  List<PageFile> pages(String spaceKey) {
    Path pages = folder.resolve("pages").resolve(spaceKey);
    if (!Files.isDirectory(pages)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(pages)) {
      return files
          .filter(file -> file.toString().endsWith(".page"))
          .sorted()
          .map(file -> page(file, spaceKey))
          .toList();
    } catch (IOException e) {
      throw new DemoFault(pages + " cannot be read", e);
    }
  }

  private PageFile page(Path file, String spaceKey) {
    String[] parts = read(file).split("(?m)^---\\s*$", 3);
    if (parts.length < 3 || !parts[0].isBlank()) {
      throw new DemoFault(file + " should begin with front matter between two lines of ---");
    }
    return new PageFile(
        file, spaceKey, fields(yaml(parts[1], file), file.toString()), parts[2].trim());
  }

  byte[] attachment(String name) {
    Path file = folder.resolve("attachments").resolve(name);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DemoFault("There is no attachment " + file, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new DemoFault(file + " cannot be read", e);
    }
  }

  private static Object yaml(String text, Path file) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (YAMLException e) {
      throw new DemoFault(file + " is not YAML: " + e.getMessage(), e);
    }
  }

  private static Fields fields(Object entry, String file) {
    if (entry instanceof Map<?, ?> map) {
      return new Fields(map, file);
    }
    throw new DemoFault(file + ": expected names with values, found " + entry);
  }
}
