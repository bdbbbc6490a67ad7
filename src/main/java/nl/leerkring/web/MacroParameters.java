package nl.leerkring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
}
