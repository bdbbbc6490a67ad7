package nl.leerkring.web;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, lists, texts, numbers and flags as JSON, an item a line. */
public final class Json {
  private static final String STEP = "  ";

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  public static String of(Object tree) {
    Json json = new Json();
    json.write(tree, "\n");
    return json.out.append('\n').toString();
  }

  private void write(Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      map(map, line);
    } else if (value instanceof Collection<?> list) {
      list(list, line);
    } else if (value instanceof Number || value instanceof Boolean || value == null) {
      out.append(value);
    } else {
      text(value.toString());
    }
  }

  private void map(Map<?, ?> map, String line) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<?, ?> entry = i.next();
      out.append(line).append(STEP);
      text(entry.getKey().toString());
      out.append(": ");
      write(entry.getValue(), line + STEP);
      out.append(i.hasNext() ? "," : line);
    }
    out.append('}');
  }

  private void list(Collection<?> list, String line) {
    out.append('[');
    for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
      out.append(line).append(STEP);
      write(i.next(), line + STEP);
      out.append(i.hasNext() ? "," : line);
    }
    out.append(']');
  }

  /** What a browser could take for markup or a line end is written by its number. */
  private void text(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' '
          || c == '<'
          || c == '>'
          || c == '&'
          || c >= '\u007f' && c < '\u00a0'
          || c == '\u2028'
          || c == '\u2029'
          || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
