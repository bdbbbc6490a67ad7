package nl.leerkring.calendars;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file (RFC 5545, section 3.1): CRLF at the end of each, none longer than
 * 75 octets. What could begin another line or property is taken out of every value.
 */
final class ContentLines {
  private static final int LONGEST = 75;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int DELETE = 0x7f;

  private final StringBuilder text = new StringBuilder();

  /** A line whose value is as the RFC wants it for its type. */
  ContentLines raw(String name, String value) {
    String line = name + ":" + clean(value);
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
    }
    text.append("\r\n");
    return this;
  }

  /** A line of text (section 3.3.11); line breaks stay, as {@code \n}. */
  ContentLines text(String name, String value) {
    String escaped =
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r\n", "\\n")
            .replace("\r", "\\n")
            .replace("\n", "\\n");
    return raw(name, escaped);
  }

  /** A line of text, unless there is none. */
  ContentLines textIfAny(String name, String value) {
    return value.isBlank() ? this : text(name, value);
  }

  ContentLines begin(String component) {
    return raw("BEGIN", component);
  }

  ContentLines end(String component) {
    return raw("END", component);
  }

  ContentLines add(String lines) {
    text.append(lines);
    return this;
  }

  /** The value of a parameter, in quotes; without what could end it. */
  static String quoted(String value) {
    return '"' + clean(value).replace('"', '\'').replace('\\', '/') + '"';
  }

  /** Without control characters and halves of characters. */
  static String clean(String value) {
    return value
        .codePoints()
        .filter(c -> c >= FIRST_PRINTABLE && c != DELETE || c == '\t')
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
