package nl.leerkring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an editor typed into a macro; whatever is wrong is told as a {@link Message}, not thrown.
 */
public final class MacroParameters {
  private final Map<String, String> values;

  public MacroParameters(Map<String, String> values) {
    this.values = values;
  }

  /** The words between commas, trimmed, without empty ones. */
  public List<String> list(String name) {
    return Arrays.stream(values.getOrDefault(name, "").split(","))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  public String text(String name) {
    return values.getOrDefault(name, "").trim();
  }

  /**
   * The whole number, or the default where nothing or something else was typed, which is told.
   *
   * @param hints is added to when it is wrong
   */
  public int number(String name, int least, int most, int byDefault, List<Message> hints) {
    String typed = text(name);
    if (typed.isEmpty()) {
      return byDefault;
    }
    if (typed.matches("0|[1-9][0-9]{0,8}")) {
      int number = Integer.parseInt(typed);
      if (number >= least && number <= most) {
        return number;
      }
    }
    hints.add(new Message("web.hint.number", name, typed, least, most));
    return byDefault;
  }

  /** True or false, or the default where nothing or something else was typed, which is told. */
  public boolean flag(String name, boolean byDefault, List<Message> hints) {
    String typed = text(name);
    if (typed.equalsIgnoreCase("true") || typed.equalsIgnoreCase("false")) {
      return Boolean.parseBoolean(typed);
    }
    if (!typed.isEmpty()) {
      hints.add(new Message("web.hint.choice", name, typed, "true, false"));
    }
    return byDefault;
  }

  /** All that was typed, by name in one order; not what the host adds for itself. */
  public Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (!name.startsWith(":") && !name.equals("atlassian-macro-output-type")) {
            all.put(name, value);
          }
        });
    return all;
  }
}
