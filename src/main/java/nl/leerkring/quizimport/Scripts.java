package nl.leerkring.quizimport;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.questions.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds what a browser would run or fetch; a question has no need of it. */
public final class Scripts {
  private static final String NAMES = "script|iframe|frame|frameset|object|embed|applet|svg";

  private static final Pattern ELEMENT =
      Pattern.compile("<\\s{0,20}/?\\s{0,20}(" + NAMES + ")\\b", Pattern.CASE_INSENSITIVE);

  /** Whether words follow at once, or a mark goes before; else it is only spoken of. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:java|vb|live)script:(?=[\\w(\\[{%/'\"$!~+.-])"
              + "|[=(\"'\\[<:]\\s{0,20}(?:java|vb|live)script\\s{0,20}:"
              + "|data\\s{0,20}:\\s{0,20}(?:text/html|image/svg|application/x)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ACTIVE =
      Set.of(
          (NAMES + "|form|input|button|textarea|select|link|meta|base|style|template|portal")
              .split("\\|"));

  private static final Pattern STYLE =
      Pattern.compile("expression\\(|script:|-moz-binding|behavior:|@import|url\\(data:");

  private Scripts() {}

  public static boolean in(String text) {
    return found(Wording.plain(text)).isPresent();
  }

  /** What of it would run, as it is written; empty when nothing would. */
  static Optional<String> found(Wording wording) {
    String text = wording.text();
    Matcher element = ELEMENT.matcher(text);
    if (element.find()) {
      return Optional.of(element.group());
    }
    String unwrapped =
        text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false).replace("\u0000", "");
    Matcher address = ADDRESS.matcher(unwrapped);
    if (address.find()) {
      return Optional.of(address.group().strip());
    }
    return text.indexOf('<') < 0 ? Optional.empty() : within(text, Markup.isIn(wording));
  }

  private static Optional<String> within(String html, boolean isShown) {
    for (Element one : Jsoup.parseBodyFragment(html).getAllElements()) {
      if (isShown && ACTIVE.contains(one.normalName())) {
        return Optional.of("<" + one.normalName());
      }
      for (Attribute attribute : one.attributes()) {
        if (runs(attribute.getKey(), attribute.getValue())) {
          return Optional.of(attribute.getKey() + "=");
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a browser would run the value of an attribute of this name. */
  public static boolean runs(String name, String value) {
    String key = name.toLowerCase(Locale.ROOT);
    String plain = value.replaceAll("[\\p{Cntrl}\\s\u200b-\u200f\ufeff]+", "");
    String lower = plain.toLowerCase(Locale.ROOT);
    return key.matches("on[a-z]+")
        || key.equals("srcdoc")
        || lower.startsWith("javascript:")
        || lower.startsWith("vbscript:")
        || lower.startsWith("livescript:")
        || lower.startsWith("data:")
            && !lower.matches("(?s)data:(image/(?!svg)|audio/|video/|,|$).*")
        || key.equals("style") && STYLE.matcher(unescaped(lower)).find();
  }

  /** A style without the comments and escapes that hide its words. */
  private static String unescaped(String style) {
    String bare = withoutComments(style);
    Matcher escape = Pattern.compile("\\\\([0-9a-f]{1,6})|\\\\(.)").matcher(bare);
    return escape.replaceAll(
        one ->
            Matcher.quoteReplacement(
                one.group(1) == null ? one.group(2) : letter(Integer.parseInt(one.group(1), 16))));
  }

  private static String withoutComments(String style) {
    StringBuilder bare = new StringBuilder();
    int start = 0;
    for (int at = style.indexOf("/*"); at >= 0; at = style.indexOf("/*", start)) {
      int end = style.indexOf("*/", at + 2);
      bare.append(style, start, at);
      start = end < 0 ? style.length() : end + 2;
    }
    return bare.append(style.substring(start)).toString();
  }

  private static String letter(int code) {
    return Character.isValidCodePoint(code) ? Character.toString(code) : "?";
  }
}
