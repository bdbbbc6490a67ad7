package nl.leerkring.courses;

import nl.leerkring.web.MacroParameters;

/** What the maker of a course typed about it. */
final class CourseCover {
  private static final String WHOLE_MINUTES = "[1-9][0-9]{0,3}";

  private final MacroParameters typed;

  CourseCover(MacroParameters typed) {
    this.typed = typed;
  }

  /** The job roles that the course is for, with commas between; empty for everybody. */
  String functions() {
    return String.join(", ", typed.list("functions"));
  }

  /** What one will be able to do; empty when the maker did not say. */
  String outcome() {
    return typed.text("outcome");
  }

  /** How long it takes, from 1 to 9999; 0 when the maker did not say, or not in whole minutes. */
  int minutes() {
    return minutesTyped().matches(WHOLE_MINUTES) ? Integer.parseInt(minutesTyped()) : 0;
  }

  /** What was typed for the minutes where that cannot be; else empty. */
  String wrongMinutes() {
    return minutes() == 0 ? minutesTyped() : "";
  }

  private String minutesTyped() {
    return typed.text("minutes");
  }
}
