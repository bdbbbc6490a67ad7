package nl.leerkring.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/** What the maker of a course typed about it; whatever is wrong in it is a hint to editors. */
final class CourseCover {
  static final int MOST_MINUTES = 9999;
  private static final String FREE = "free";
  private static final String SEQUENCE = "sequence";

  private final MacroParameters typed;
  private final List<Message> hints = new ArrayList<>();

  CourseCover(MacroParameters typed) {
    this.typed = typed;
  }

  /** The cover from the lines that {@link #lines} made. */
  static CourseCover of(String lines) {
    Map<String, String> values = new TreeMap<>();
    lines
        .lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(
            line ->
                values.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return new CourseCover(new MacroParameters(values));
  }

  /** All that was typed, a line each, in one order. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    typed
        .all()
        .forEach(
            (name, value) ->
                lines.append(name).append('=').append(value.replaceAll("\\R", " ")).append('\n'));
    return lines.toString();
  }

  /** The job roles that the course is for; empty for everybody. */
  List<String> functions() {
    return typed.list("functions");
  }

  /** What it is about, in the maker's words. */
  List<String> subjects() {
    return typed.list("subjects");
  }

  /** The language that it is in, such as {@code nl}; empty when the maker did not say. */
  String language() {
    return typed.text("language");
  }

  /** What one will be able to do; empty when the maker did not say. */
  String outcome() {
    return typed.text("outcome");
  }

  /** How long it takes in all, from 1; 0 when it follows from the lessons. */
  int minutes() {
    return typed.number("minutes", 1, MOST_MINUTES, 0, hints);
  }

  /** Whether each lesson waits for those before it. */
  boolean inSequence() {
    return SEQUENCE.equalsIgnoreCase(order());
  }

  /** Titles of the courses to complete first, in the same space. */
  List<String> prerequisites() {
    return typed.list("after");
  }

  /** Whether pages below a lesson are lessons too. */
  boolean hasChapters() {
    return typed.flag("chapters", false, hints);
  }

  /** What is wrong in what was typed, for editors. */
  List<Message> hints() {
    hints.clear();
    minutes();
    hasChapters();
    if (!FREE.equalsIgnoreCase(order()) && !SEQUENCE.equalsIgnoreCase(order())) {
      hints.add(new Message("web.hint.choice", "order", order(), FREE + ", " + SEQUENCE));
    }
    return List.copyOf(hints);
  }

  private String order() {
    String order = typed.text("order");
    return order.isEmpty() ? FREE : order;
  }
}
