package nl.leerkring.editions;

import java.time.DayOfWeek;
import nl.leerkring.digest.RingsInMails;

/**
 * How administrators want digests to go out.
 *
 * @param pace mails a minute, at least one
 * @param paused whether nothing goes out until somebody resumes
 */
record DigestSettings(Schedule schedule, int pace, RingsInMails rings, boolean paused) {
  static final int MOST_PACE = 6000;
  static final DigestSettings BY_DEFAULT =
      new DigestSettings(new Schedule(DayOfWeek.TUESDAY, 9), 300, RingsInMails.BY_DEFAULT, false);

  DigestSettings pause(boolean now) {
    return new DigestSettings(schedule, pace, rings, now);
  }
}
