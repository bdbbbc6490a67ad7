package nl.leerkring.assignments;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Somebody, or a group, to whom a course was suggested. */
public final class SuggestedToView {
  private final Assignment assignment;
  private final String name;
  private final Locale locale;

  SuggestedToView(Assignment assignment, String name, Locale locale) {
    this.assignment = assignment;
    this.name = name;
    this.locale = locale;
  }

  public int getId() {
    return assignment.id();
  }

  public String getName() {
    return name;
  }

  /** The day by which; empty when there is none. */
  public String getUntil() {
    return assignment
        .until()
        .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)::format)
        .orElse("");
  }
}
