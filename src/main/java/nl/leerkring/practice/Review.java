package nl.leerkring.practice;

import java.time.Instant;
import java.util.List;
import nl.leerkring.host.MemberKey;

/**
 * A colleague's place at a work: promised, and then given.
 *
 * @param place 1 or 2
 * @param elsewhere whether the colleague was of another company than the author
 * @param marks one for each criterion of the work; none before it is given
 */
record Review(
    int id,
    int workId,
    long pageId,
    int place,
    MemberKey reviewer,
    boolean elsewhere,
    Instant claimed,
    List<Mark> marks,
    boolean thanked) {
  Review {
    marks = List.copyOf(marks);
  }

  boolean isGiven() {
    return !marks.isEmpty();
  }
}
