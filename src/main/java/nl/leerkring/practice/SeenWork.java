package nl.leerkring.practice;

import java.util.List;
import java.util.Optional;
import nl.leerkring.host.PageSummary;

/**
 * A work as its author sees it, or a maker who was asked for help.
 *
 * @param author full name; empty where it is not to be known
 * @param feedback what was given, with who gave it where that may be known
 * @param file what may be opened by who looks; empty when there is none, or not for them
 */
record SeenWork(
    Work work,
    PageSummary page,
    boolean own,
    String author,
    List<Feedback> feedback,
    Optional<FileAddress> file,
    State state) {
  SeenWork {
    feedback = List.copyOf(feedback);
  }

  /** How far it is. */
  enum State {
    OFFERED,
    WAITING,
    PROMISED,
    DONE
  }

  /**
   * What one colleague gave.
   *
   * @param from full name; empty where it is not to be known
   */
  record Feedback(Review review, String from) {}
}
