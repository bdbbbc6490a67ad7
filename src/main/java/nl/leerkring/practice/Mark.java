package nl.leerkring.practice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a colleague says about one criterion.
 *
 * @param score from 1 to 4
 */
record Mark(int score, String remark) {
  static final int LEAST = 1;
  static final int MOST = 4;

  /** A line each. */
  static String write(List<Mark> marks) {
    return marks.stream()
        .map(mark -> mark.score + " " + mark.remark.replace("\\", "\\\\").replace("\n", "\\n"))
        .collect(Collectors.joining("\n"));
  }

  static List<Mark> read(String written) {
    return Arrays.stream(written.split("\n")).map(Mark::of).toList();
  }

  private static Mark of(String line) {
    StringBuilder remark = new StringBuilder();
    for (int i = 2; i < line.length(); i++) {
      if (line.charAt(i) != '\\') {
        remark.append(line.charAt(i));
      } else {
        i++;
        remark.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      }
    }
    return new Mark(line.charAt(0) - '0', remark.toString());
  }
}
