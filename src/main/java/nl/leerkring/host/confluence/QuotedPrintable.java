package nl.leerkring.host.confluence;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Text that stays readable in the source of a mail (RFC 2045, 6.7), in UTF-8. */
final class QuotedPrintable {
  private static final int LONGEST = 76;
  private static final String HEX = "0123456789ABCDEF";

  private QuotedPrintable() {}

  static String of(String text) {
    StringJoiner encoded = new StringJoiner("\r\n");
    for (String line : text.split("\r\n|\r|\n", -1)) {
      encoded.add(line(line.getBytes(StandardCharsets.UTF_8)));
    }
    return encoded.toString();
  }

  private static String line(byte[] bytes) {
    StringBuilder to = new StringBuilder();
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      String next = one(bytes[i], i == bytes.length - 1, length == 0);
      if (length + next.length() >= LONGEST) {
        to.append("=\r\n");
        length = 0;
        next = one(bytes[i], i == bytes.length - 1, true);
      }
      to.append(next);
      length += next.length();
    }
    return to.toString();
  }

  /**
   * White space at the end would get lost on the way, and a dot or "From" at the start be changed.
   */
  private static String one(byte octet, boolean last, boolean first) {
    int value = octet & 0xFF;
    boolean space = value == ' ' || value == '\t';
    boolean plain = value > ' ' && value < 0x7F && value != '=';
    if (space && !last || plain && !(first && (value == '.' || value == 'F'))) {
      return String.valueOf((char) value);
    }
    return "=" + HEX.charAt(value >> 4) + HEX.charAt(value & 15);
  }
}
