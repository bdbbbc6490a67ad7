package nl.leerkring.dev.host.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A copy of the built jar in which somebody made one mistake. */
final class ChangedJar {
  private ChangedJar() {}

  static Path built() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../target"))) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("leerkring-[^-]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("Build the plugin's jar first: mvn -f dev verify"));
    }
  }

  /** With another text in one of its files. */
  static Path with(Path folder, String name, UnaryOperator<String> change) throws IOException {
    Path copy = Files.createTempFile(folder, "changed", ".jar");
    try (JarFile jar = new JarFile(built().toFile());
        OutputStream file = Files.newOutputStream(copy);
        JarOutputStream out = new JarOutputStream(file)) {
      for (JarEntry entry : jar.stream().toList()) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        out.putNextEntry(new JarEntry(entry.getName()));
        out.write(entry.getName().equals(name) ? changed(content, change) : content);
        out.closeEntry();
      }
    }
    return copy;
  }

  /** With another value of a header in its manifest. */
  static Path withHeader(Path folder, String header, UnaryOperator<String> change)
      throws IOException {
    Path copy = Files.createTempFile(folder, "changed", ".jar");
    try (JarFile jar = new JarFile(built().toFile());
        OutputStream file = Files.newOutputStream(copy)) {
      Manifest manifest = new Manifest(jar.getManifest());
      String before = manifest.getMainAttributes().getValue(header);
      String after = change.apply(before);
      if (after.equals(before)) {
        throw new IllegalArgumentException("Nothing to change in " + before);
      }
      manifest.getMainAttributes().putValue(header, after);
      try (JarOutputStream out = new JarOutputStream(file, manifest)) {
        for (JarEntry entry : jar.stream().toList()) {
          if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
            out.putNextEntry(new JarEntry(entry.getName()));
            out.write(jar.getInputStream(entry).readAllBytes());
            out.closeEntry();
          }
        }
      }
    }
    return copy;
  }

  static String text(String name) throws IOException {
    try (JarFile jar = new JarFile(built().toFile())) {
      return new String(
          jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String header(String name) throws IOException {
    try (JarFile jar = new JarFile(built().toFile())) {
      return jar.getManifest().getMainAttributes().getValue(name);
    }
  }

  private static byte[] changed(byte[] content, UnaryOperator<String> change) throws IOException {
    String before =
        new String(new ByteArrayInputStream(content).readAllBytes(), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("Nothing to change");
    }
    return after.getBytes(StandardCharsets.UTF_8);
  }
}
