package nl.leerkring.questions;

import nl.leerkring.web.Message;

/**
 * Why something could not be taken over.
 *
 * @param where the line of a text, from 1; or the name of a file, with {@code :} and its line
 * @param refused whether the author has to mend it; else it is told and the rest goes on
 */
public record Remark(String where, Message why, boolean refused) {
  /** What the author has to mend at a line. */
  public static Remark refused(int line, String key, Object... arguments) {
    return refused(String.valueOf(line), key, arguments);
  }

  /** What the author has to mend there. */
  public static Remark refused(String where, String key, Object... arguments) {
    return new Remark(where, new Message(key, arguments), true);
  }

  /** What is left out, or taken over in part, from a line. */
  public static Remark told(int line, String key, Object... arguments) {
    return told(String.valueOf(line), key, arguments);
  }

  /** What is left out, or taken over in part, from there. */
  public static Remark told(String where, String key, Object... arguments) {
    return new Remark(where, new Message(key, arguments), false);
  }
}
