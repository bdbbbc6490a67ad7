package nl.leerkring.editions;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of a {@link KillableNode} that is killed (-9) at its step, or a moment later. */
final class DoomedNode {
  /**
   * When a node is killed.
   *
   * @param step what it says then
   * @param skipped how often it may say so before
   * @param micros how long after
   */
  record Fate(String step, int skipped, int micros) {
    static final Fate NONE = new Fate("", 0, 0);
  }

  private final Process process;
  private final Fate fate;
  private final List<String> said = new ArrayList<>();
  private volatile boolean isKilled;

  private DoomedNode(Process process, Fate fate) {
    this.process = process;
    this.fate = fate;
  }

  static DoomedNode begin(Fate fate, String... words) throws IOException {
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            System.getProperty("java.home") + "/bin/java",
                            "-XX:TieredStopAtLevel=1",
                            "-Dkills=" + KillableNode.KILLS,
                            "-cp",
                            System.getProperty("java.class.path"),
                            KillableNode.class.getName()),
                        Stream.of(words))
                    .toList())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .start();
    DoomedNode node = new DoomedNode(process, fate);
    Thread listener = new Thread(node::listen, "what a node says");
    listener.setDaemon(true);
    listener.start();
    return node;
  }

  private void listen() {
    int left = fate.skipped();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.equals(fate.step()) && left-- == 0) {
          TimeUnit.MICROSECONDS.sleep(fate.micros());
          isKilled = true;
          process.destroyForcibly();
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A node could not be listened to", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it met its fate. */
  boolean isKilled() {
    return isKilled && !process.isAlive();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String step() {
    return fate.step();
  }

  void stop() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until it is done, and sees that it was. */
  void finish() throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new AssertionError("A node failed:\n" + String.join("\n", said));
    }
  }
}
