package nl.leerkring.quizimport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.questions.Wording;
import nl.leerkring.questions.Wording.Format;

/** Texts in GIFT, in which a backslash takes away what a sign means. */
final class GiftText {
  private static final Pattern FORMAT =
      Pattern.compile(
          "\\s*\\[(html|markdown|moodle|plain)\\](.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A picture written into the text; it would be long and is not shown. */
  private static final Pattern WRITTEN_OUT =
      Pattern.compile("data:[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/=\\s]{200,}");

  private GiftText() {}

  /** Where a sign stands that means something; -1 when nowhere. */
  static int find(String text, String wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean has(String text, String wanted) {
    return find(text, wanted, 0) >= 0;
  }

  /** The parts between signs; what is left over stays in the last. */
  static List<String> parts(String text, char at, int most) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length() && parts.size() < most - 1; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == at) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** In Moodle's own format the ends of lines are but spaces. */
  static Wording wording(String typed, Format otherwise) {
    Matcher tagged = FORMAT.matcher(typed);
    boolean isTagged = tagged.matches();
    Format format = isTagged ? Sieve.format(tagged.group(1), otherwise) : otherwise;
    String raw = isTagged ? tagged.group(2) : typed;
    String text = plain(format == Format.MOODLE ? collapsed(raw) : raw).strip();
    return new Wording(format, WRITTEN_OUT.matcher(text).replaceAll("data:"));
  }

  static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '\\' && i + 1 < typed.length() && "\\~=#{}:n".indexOf(typed.charAt(i + 1)) >= 0) {
        char escaped = typed.charAt(++i);
        plain.append(escaped == 'n' ? '\n' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
