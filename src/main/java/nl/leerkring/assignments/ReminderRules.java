package nl.leerkring.assignments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the digest speaks of a suggestion again. Never twice in a week; one without a date three
 * times in all and within three weeks, one with a date until four weeks after it: enough to see,
 * never so much that it nags.
 */
final class ReminderRules {
  private static final int DAYS_BETWEEN = 7;
  private static final int MOST_WITHOUT_A_DATE = 3;
  private static final int WEEKS_AFTER = 4;
  private static final Duration LONGEST_WITHOUT_A_DATE = Duration.ofDays(22); // three digests

  private ReminderRules() {}

  /**
   * Days are those of the member, so that a digest a minute earlier than last week's still fits.
   */
  static boolean isDue(Response so, Assignment one, Instant now, ZoneId zone) {
    return isDue(so, one.at(), one.until(), now, zone);
  }

  static boolean isDue(
      Response so, Instant suggestedAt, Optional<LocalDate> until, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    boolean isRested =
        so.remindedAt()
            .map(last -> ChronoUnit.DAYS.between(LocalDate.ofInstant(last, zone), today))
            .map(days -> days >= DAYS_BETWEEN)
            .orElse(true);
    boolean isWelcome =
        until
            .map(day -> !today.isAfter(day.plusWeeks(WEEKS_AFTER)))
            .orElse(
                so.reminders() < MOST_WITHOUT_A_DATE
                    && now.isBefore(suggestedAt.plus(LONGEST_WITHOUT_A_DATE)));
    return isRested && isWelcome;
  }
}
