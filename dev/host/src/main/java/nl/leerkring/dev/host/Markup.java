package nl.leerkring.dev.host;

import java.util.Collection;
import java.util.Optional;

/**
 * HTML that is safe to show. It is put together from patterns in which every {@code {}} stands for
 * a value; values are escaped, unless they are markup themselves.
 */
public record Markup(String html) {
  public static final Markup NONE = new Markup("");

  /** Fills the pattern's holes, in order. */
  public static Markup of(String pattern, Object... values) {
    StringBuilder html = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int hole = pattern.indexOf("{}", from);
      if (hole < 0) {
        throw new IllegalArgumentException("More values than holes in: " + pattern);
      }
      html.append(pattern, from, hole).append(text(value));
      from = hole + 2;
    }
    if (pattern.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("More holes than values in: " + pattern);
    }
    return new Markup(html.append(pattern.substring(from)).toString());
  }

  /** The markup when the condition holds, else nothing. */
  public static Markup when(boolean condition, String pattern, Object... values) {
    return condition ? of(pattern, values) : NONE;
  }

  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Markup markup) {
      return markup.html();
    }
    if (value instanceof Collection<?> several) {
      StringBuilder all = new StringBuilder();
      several.forEach(one -> all.append(text(one)));
      return all.toString();
    }
    return value instanceof Optional<?> optional
        ? text(optional.orElse(null))
        : escape(value.toString());
  }

  @Override
  public String toString() {
    return html;
  }
}
