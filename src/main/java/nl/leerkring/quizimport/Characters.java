package nl.leerkring.quizimport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file, whichever way its letters were written down. */
public final class Characters {
  private static final int HEAD = 200;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern DECLARED =
      Pattern.compile("\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private Characters() {}

  /** The text without a byte order mark; empty when the bytes are none. */
  public static Optional<String> of(byte[] bytes) {
    try {
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The text with spaces for what is neither a letter nor the end of a line. */
  static String printable(String text) {
    return CONTROL.matcher(text.replace("\uFEFF", "")).replaceAll(" ");
  }

  /**
   * The text as older machines in Western Europe write it; empty when it is no text. Whoever reads
   * it has to look whether that was right.
   */
  public static Optional<String> western(byte[] bytes) {
    for (byte one : bytes) {
      if (one >= 0 && one < ' ' && "\t\n\f\r".indexOf(one) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new String(bytes, Charset.forName("windows-1252")));
  }

  /** What the bytes show counts for more than what the file says of itself. */
  private static Charset charset(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
    if (first == 0xfeff || first > 0 && first < 0x80) {
      return StandardCharsets.UTF_16BE;
    } else if (first == 0xfffe || first > 0 && (first & 0xff) == 0) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared =
        DECLARED.matcher(
            new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
    String name = declared.lookingAt() ? declared.group(1) : "UTF-8";
    boolean isSingle = !name.toUpperCase(java.util.Locale.ROOT).startsWith("UTF-");
    return isSingle && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }
}
