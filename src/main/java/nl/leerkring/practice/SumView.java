package nl.leerkring.practice;

import java.util.List;

/** How often each score was given for one criterion. */
public final class SumView {
  private final String criterion;
  private final List<Integer> counts;

  SumView(String criterion, List<Integer> counts) {
    this.criterion = criterion;
    this.counts = counts;
  }

  public String getCriterion() {
    return criterion;
  }

  /** From the lowest score to the highest. */
  public List<Integer> getCounts() {
    return counts;
  }
}
