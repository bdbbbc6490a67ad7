package nl.leerkring.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a page was of use to somebody's work. */
enum Verdict {
  YES,
  PARTLY,
  NO;

  static Optional<Verdict> named(String typed) {
    return Arrays.stream(values()).filter(one -> one.name().equals(typed)).findFirst();
  }

  String textKey() {
    return "feedback.verdict." + name().toLowerCase(Locale.ROOT);
  }
}
