package nl.leerkring.quizimport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.questions.Remark;

/** Takes GIFT apart into its questions, each with the line it begins at. */
final class GiftBlocks {
  private static final Pattern TAG = Pattern.compile("\\[(id|tag):");
  private static final Pattern EXPORTED = Pattern.compile("//\\s*question:\\s*[0-9]+\\s+name:.*");
  private static final String CATEGORY = "$CATEGORY:";

  private final Sieve sieve;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int start;
  private boolean isWithin;
  private boolean wasWithin;
  private boolean isExported;

  GiftBlocks(Sieve sieve) {
    this.sieve = sieve;
  }

  /**
   * A question, as it was typed.
   *
   * @param exported whether Moodle itself says above it that it wrote it
   */
  record Block(int line, String text, boolean exported) {}

  /** Questions are apart by an empty line; within braces that close again there may be one. */
  List<Block> of(String text) {
    List<String> lines = text.lines().map(line -> line.replace('\u00a0', ' ')).toList();
    char[] next = nextBraces(lines);
    List<String> typed = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean isApart = line.isEmpty() && !(isWithin && next[i] == '}');
      boolean isNamed = line.startsWith("::") && wasWithin && !isWithin;
      if (isApart || isNamed || line.startsWith(CATEGORY)) {
        end();
      }
      if (line.startsWith("//")) {
        comment(i + 1, line);
      } else if (line.startsWith(CATEGORY)) {
        sieve.say(Remark.told(i + 1, "quizimport.told.category"));
      } else if (!isApart) {
        start = block.isEmpty() ? i + 1 : start;
        block.append(typed.get(i)).append('\n');
        braces(line);
      }
    }
    end();
    return blocks;
  }

  /** Which brace comes first after each line. */
  private static char[] nextBraces(List<String> lines) {
    char[] next = new char[lines.size()];
    for (int i = lines.size() - 2; i >= 0; i--) {
      String line = lines.get(i + 1).strip();
      int open = line.startsWith("//") ? -1 : GiftText.find(line, "{", 0);
      int close = line.startsWith("//") ? -1 : GiftText.find(line, "}", 0);
      boolean isOpen = open >= 0 && (close < 0 || open < close);
      next[i] = isOpen ? '{' : close >= 0 ? '}' : next[i + 1];
    }
    return next;
  }

  private void comment(int number, String line) {
    isExported |= EXPORTED.matcher(line).matches();
    if (TAG.matcher(line).find()) {
      sieve.say(Remark.told(number, "quizimport.told.tags"));
    }
  }

  private void braces(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '{') {
        isWithin = true;
        wasWithin = true;
      } else if (line.charAt(i) == '}') {
        isWithin = false;
      }
    }
  }

  private void end() {
    if (!block.toString().isBlank()) {
      blocks.add(new Block(start, block.toString(), isExported));
      isExported = false;
    }
    block.setLength(0);
    isWithin = false;
    wasWithin = false;
  }
}
