package nl.leerkring.digestmail;

/** A text that has to fit on one line of a list of mails. */
final class ShortLine {
  private ShortLine() {}

  /** Cut between two words, where there are any, and marked as cut. */
  static String of(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
    int space = cut.lastIndexOf(' ');
    return (space > most / 2 ? cut.substring(0, space) : cut).strip() + "\u2026";
  }
}
