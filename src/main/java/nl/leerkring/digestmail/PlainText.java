package nl.leerkring.digestmail;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Makes a plain text of what a template wrote: what was escaped is as it was, lines are broken
 * where a mail program would break them badly, and there is never more than one empty line.
 */
final class PlainText {
  static final int WIDTH = 72;

  private static final String INDENT = "  ";

  private PlainText() {}

  static String of(String rendered) {
    List<String> lines = new ArrayList<>();
    for (String line : Parser.unescapeEntities(rendered, true).split("\\R")) {
      String right = line.equals("-- ") ? line : line.stripTrailing(); // a signature begins so
      if (!right.isEmpty() || !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
        lines.addAll(broken(right));
      }
    }
    return String.join("\n", lines).strip() + "\n";
  }

  /** Between words; a word that is longer, such as an address, stays whole on a line of its own. */
  private static List<String> broken(String line) {
    if (line.length() <= WIDTH) {
      return List.of(line);
    }
    boolean isInset = line.startsWith("* ") || line.startsWith(INDENT);
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : line.split(" ")) {
      boolean isFull = current.length() + 1 + word.length() > WIDTH;
      if (isFull && !current.toString().isBlank() && !isStart(current)) {
        lines.add(current.toString());
        current = new StringBuilder(isInset ? INDENT + word : word);
      } else {
        current.append(current.length() == 0 ? "" : " ").append(word);
      }
    }
    lines.add(current.toString());
    return lines;
  }

  /** The number of a link, or a star, is not left behind on its own. */
  private static boolean isStart(StringBuilder current) {
    return current.toString().matches("\\*|\\[\\d+]");
  }
}
