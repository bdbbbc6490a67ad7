package nl.leerkring.weekposts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;

/**
 * The week that a post of a day is about: that day and the seven before it, so that a post that is
 * late leaves no gap; and of sessions the two weeks after it.
 *
 * @param zone in which its days begin and end
 */
record Week(LocalDate day, ZoneId zone) {
  private static final int DAYS = 7;
  private static final Duration AHEAD = Duration.ofDays(14);

  Instant from() {
    return day.minusDays(DAYS).atStartOfDay(zone).toInstant();
  }

  Instant to() {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  boolean holds(NewsItem item) {
    return switch (item.kind()) {
      case SESSION -> !item.at().isBefore(from()) && item.at().isBefore(to().plus(AHEAD));
      case NEW_COURSE, RECORDING, NEW_PAGE, CHANGED_PAGE ->
          !item.at().isBefore(from()) && item.at().isBefore(to());
      default -> false;
    };
  }

  /** Whether what it is about may be told before it happens. */
  static boolean isToCome(NewsItem item) {
    return item.kind() == NewsKind.SESSION;
  }
}
