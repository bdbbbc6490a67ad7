package nl.leerkring.setup;

/**
 * One thing that importing a document would do.
 *
 * @param where such as {@code companies[NZ].groups}
 * @param from what is there; empty when it is added
 * @param to what will be there; empty when it is removed
 */
public record SetupChange(Kind kind, String where, String from, String to) {
  /** What is done. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }
}
