package nl.leerkring.quizzes;

import java.util.List;
import nl.leerkring.questions.Question;

/**
 * A quiz with its keys.
 *
 * @param id 0 before it is kept
 * @param sealedBy the page that it was copied from by somebody who may not edit that; 0 when open
 */
record Quiz(
    int id, long pageId, String name, long sealedBy, Rules rules, List<Question> questions) {
  Quiz {
    questions = List.copyOf(questions);
  }

  /** Whether somebody with those attempts may begin one more. */
  boolean allowsOneMore(List<Attempt> attempts) {
    return !questions.isEmpty()
        && attempts.stream().noneMatch(Attempt::isOpen)
        && (rules.attempts() == 0 || attempts.size() < rules.attempts());
  }

  /**
   * How it is taken.
   *
   * @param passMark from 0 to 100
   * @param attempts 0 for as many as one likes
   * @param minutes 0 for no limit
   */
  record Rules(int passMark, int attempts, int minutes, boolean shuffled) {
    static final Rules USUAL = new Rules(80, 0, 0, true);
  }
}
