package nl.leerkring.dev.it;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/**
 * The stand-in in a process of its own, as the README's command starts it, with the real built jar.
 */
final class StandIn extends ExternalResource {
  private static final Path ROOT = Path.of(System.getProperty("root")).toAbsolutePath().normalize();
  private static final long PATIENCE_SECONDS = 120;

  private final TemporaryFolder home = new TemporaryFolder();
  private final Queue<String> output = new ConcurrentLinkedQueue<>();
  private final String classPathProperty;
  private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
  private Path demo = ROOT.resolve("dev/demo");
  private boolean withRequests = true;
  private Process process;
  private int port;

  private StandIn(String classPathProperty) {
    this.classPathProperty = classPathProperty;
  }

  /** As Confluence 9.2: javax, Spring 5.3, Jersey 2. */
  static StandIn javax() {
    return new StandIn("host.classpath");
  }

  /** As Confluence 10: jakarta, Spring 6, Jersey 3. */
  static StandIn jakarta() {
    return new StandIn("jakarta.classpath");
  }

  /** The demo wiki, but nobody has used the plugin yet. */
  StandIn freshlyInstalled() {
    withRequests = false;
    return this;
  }

  /**
   * With another demo wiki, which may still be made before it starts; nobody has used the plugin.
   */
  StandIn of(Path pages) {
    demo = pages;
    return this;
  }

  StandIn on(Path javaHome) {
    java = javaHome.resolve("bin/java");
    return this;
  }

  @Override
  protected void before() throws IOException, InterruptedException {
    home.create();
    start();
  }

  @Override
  protected void after() {
    stop();
    home.delete();
  }

  void start() throws IOException, InterruptedException {
    output.clear();
    port = freePort();
    process = new ProcessBuilder(command()).redirectErrorStream(true).start();
    Thread reader = new Thread(this::read, "stand-in output");
    reader.setDaemon(true);
    reader.start();
    awaitBanner();
  }

  /** Stops it as Ctrl-C does and says with which exit code. */
  int stop() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("The stand-in did not stop within 30 s:\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the stand-in stopped", e);
    }
  }

  /** Changes what is kept, as if time had passed, while it is stopped; then it starts again. */
  void change(String sql) {
    stop();
    try {
      String database = home.getRoot().toPath().resolve("database").toAbsolutePath().toString();
      Process shell =
          new ProcessBuilder(
                  java.toString(),
                  "-cp",
                  classPath(),
                  "org.h2.tools.Shell",
                  "-url",
                  "jdbc:h2:file:" + database,
                  "-user",
                  "sa",
                  "-sql",
                  sql)
              .redirectErrorStream(true)
              .start();
      String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (shell.waitFor() != 0 || said.contains("Exception")) {
        throw new AssertionError(sql + "\n" + said);
      }
      start();
    } catch (IOException e) {
      throw new IllegalStateException("Could not change what is kept: " + sql, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while changing what is kept", e);
    }
  }

  URI url(String path) {
    return URI.create("http://localhost:" + port + "/confluence" + path);
  }

  int port() {
    return port;
  }

  String log() {
    return String.join("\n", output);
  }

  /** The command that starts a second one like it on the same port. */
  ProcessBuilder twin() throws IOException {
    return new ProcessBuilder(command()).redirectErrorStream(true);
  }

  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(classPath());
    command.add("nl.leerkring.dev.host.Main");
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(List.of("--home", home.getRoot().toString()));
    command.addAll(List.of("--plugin", jar().toString()));
    command.addAll(List.of("--demo", demo.toString()));
    if (!withRequests) {
      command.add("--without-requests");
    }
    return command;
  }

  private String classPath() throws IOException {
    String libraries = Files.readString(Path.of(System.getProperty(classPathProperty))).trim();
    return classPathProperty.startsWith("jakarta")
        ? System.getProperty("jakarta.host") + File.pathSeparator + libraries
        : libraries;
  }

  static Path root() {
    return ROOT;
  }

  static Path jar() throws IOException {
    try (var files = Files.list(ROOT.resolve("target"))) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("leerkring-[^-]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("The plugin's jar was not built"));
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(output::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      output.add("(the stand-in's output ended: " + e.getMessage() + ")");
    }
  }

  private void awaitBanner() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (output.stream().noneMatch(line -> line.contains("localhost:" + port + "/confluence"))) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new AssertionError("The stand-in did not start:\n" + log());
      }
      Thread.sleep(100);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
