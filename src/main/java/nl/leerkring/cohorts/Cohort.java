package nl.leerkring.cohorts;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.host.MemberKey;

/**
 * A group that starts a course together.
 *
 * @param id 0 before it is kept
 * @param sessions ids of the pages of its sessions
 */
record Cohort(
    int id, long courseId, String name, LocalDate starts, MemberKey by, List<Long> sessions) {
  /** How long a group is spoken of after it started. */
  static final int WEEKS = 12;

  Cohort {
    sessions = List.copyOf(sessions);
  }

  /** Whether it is over, and so shown in no list. */
  boolean isOver(LocalDate today) {
    return today.isAfter(starts.plusWeeks(WEEKS));
  }
}
