package nl.leerkring.questions;

import java.util.List;

/**
 * What an answer is worth.
 *
 * @param share from 0 to 100
 * @param feedback what the author says to who answered this
 */
public record Grade(double share, List<Wording> feedback) {
  private static final double RIGHT = 99.9; // thirds of a point add up to a little less

  public Grade {
    feedback = feedback.stream().filter(text -> !text.isEmpty()).toList();
  }

  public boolean isRight() {
    return share >= RIGHT;
  }
}
