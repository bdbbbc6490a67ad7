package nl.leerkring.questions;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question with its key. It never leaves the server as a whole before it was answered.
 *
 * @param name what its author calls it; may be empty
 * @param text what is asked
 * @param key what is right
 * @param explanation shown to everybody after the answer; may be empty
 */
public record Question(String name, Wording text, Key key, Wording explanation) {
  /** All that it says but its name. */
  public List<Wording> wordings() {
    return Stream.of(List.of(text, explanation), key.shown(), key.said())
        .flatMap(List::stream)
        .toList();
  }
}
