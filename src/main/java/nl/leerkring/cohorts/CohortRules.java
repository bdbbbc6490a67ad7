package nl.leerkring.cohorts;

import java.time.LocalDate;
import java.util.List;

/** How large a group is, what its members see of each other, when it is news. */
final class CohortRules {
  /** More than these do not talk with each other. */
  static final int MOST = 60;

  /** A sum of fewer people tells each of them about the others. */
  static final int LEAST_FOR_SUMS = 3;

  private static final int DAYS_BEFORE = 7;

  private CohortRules() {}

  /** Whether how far each is may be shown: to who is in the group, once each of them agrees. */
  static boolean showsEach(List<Participant> all) {
    return all.size() > 1 && all.stream().allMatch(Participant::agrees);
  }

  static boolean showsSums(List<Participant> all) {
    return all.size() >= LEAST_FOR_SUMS;
  }

  /** Whether it starts within a week, or did not start longer ago than it is spoken of. */
  static boolean isNews(Cohort cohort, LocalDate today) {
    return !today.isBefore(cohort.starts().minusDays(DAYS_BEFORE)) && !cohort.isOver(today);
  }
}
