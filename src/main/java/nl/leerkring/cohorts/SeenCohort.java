package nl.leerkring.cohorts;

import java.util.List;
import java.util.Map;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;

/**
 * A group as one reader sees it.
 *
 * @param people who is in it and may view the course; for who is in it or may change it, else none
 * @param size how many are in it
 * @param done lessons done, by person; for who is in it
 * @param lessons of the course that the reader may view
 * @param completed how many of them completed the course
 * @param sessions that the reader may view
 */
record SeenCohort(
    Cohort cohort,
    CourseStanding course,
    List<Member> people,
    int size,
    Map<MemberKey, Integer> done,
    int lessons,
    int completed,
    List<PageSummary> sessions,
    Sight sight) {
  /**
   * What the reader may see and do.
   *
   * @param isIn whether they are in the group
   * @param agrees whether they let the others see how far they are
   * @param sums whether sums are shown
   * @param each whether each one's progress is shown
   * @param mayChange whether they may change the group
   */
  record Sight(boolean isIn, boolean agrees, boolean sums, boolean each, boolean mayChange) {}

  int doneTogether() {
    return done.values().stream().mapToInt(Integer::intValue).sum();
  }
}
