package nl.leerkring.comments;

import java.util.regex.Pattern;

/** Whether a text asks something: it has a sentence that ends with a question mark. */
final class Asking {
  /** After a letter, number or bracket; not inside an address, where more follows. */
  private static final Pattern QUESTION =
      Pattern.compile("[\\p{L}\\p{N}\\p{Pe}\\p{Pf}\"'%][?？؟][!?？\"'\\p{Pe}\\p{Pf}]*(?=\\s|$)");

  private Asking() {}

  static boolean asks(String text) {
    return QUESTION.matcher(text).find();
  }
}
