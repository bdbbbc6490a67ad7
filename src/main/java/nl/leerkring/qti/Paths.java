package nl.leerkring.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where a reference within a package leads to. */
final class Paths {
  private Paths() {}

  /** The folder of a file, with a slash behind it; empty at the top. */
  static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** The path within the package; empty when the reference leads out of it. */
  static Optional<String> resolve(String folder, String href) {
    String plain = decoded(href.split("[?#]", 2)[0]);
    if (plain.indexOf('\\') >= 0
        || plain.startsWith("/")
        || plain.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    Deque<String> path = new ArrayDeque<>();
    for (String step : (folder + plain).split("/")) {
      if (step.equals("..") && path.pollLast() == null) {
        return Optional.empty();
      } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        path.addLast(step);
      }
    }
    return Optional.of(String.join("/", path));
  }

  private static String decoded(String href) {
    try {
      return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return href; // a percent sign that means itself
    }
  }
}
