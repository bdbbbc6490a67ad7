package nl.leerkring.courses;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a lesson is done. */
public enum DoneRule {
  /** When the member says so. */
  MARKED,
  /** When the member says that they have read it. */
  READ,
  /** When a film on it was watched. */
  WATCHED,
  /** When every quiz on it was passed. */
  PASSED,
  /** When every step of the instruction on it was ticked. */
  TICKED;

  static Optional<DoneRule> named(String typed) {
    return Arrays.stream(values())
        .filter(rule -> rule.name().equalsIgnoreCase(typed.trim()))
        .findFirst();
  }

  /** Whether the member may say it without any proof. */
  boolean isBySaying() {
    return this == MARKED || this == READ;
  }

  String textKey() {
    return "courses.rule." + name().toLowerCase(Locale.ROOT);
  }
}
