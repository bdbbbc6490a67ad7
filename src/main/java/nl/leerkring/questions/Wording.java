package nl.leerkring.questions;

/**
 * A text as its author wrote it, with how it is meant.
 *
 * @param text never null; empty when nothing was said
 */
public record Wording(Format format, String text) {
  /** Nothing said. */
  public static final Wording NONE = new Wording(Format.PLAIN, "");

  /** How a text is meant. */
  public enum Format {
    /** As it stands. */
    PLAIN,
    /** Moodle's own: HTML in which a line end is one. */
    MOODLE,
    MARKDOWN,
    HTML
  }

  public static Wording plain(String text) {
    return new Wording(Format.PLAIN, text);
  }

  public boolean isEmpty() {
    return text.isBlank();
  }
}
