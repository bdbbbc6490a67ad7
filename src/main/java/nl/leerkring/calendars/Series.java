package nl.leerkring.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How something recurs, by the clock of its time zone.
 *
 * @param every in every how many weeks or months, from 1
 * @param nth which of that weekday in the month: 1 to 4, or -1 for the last; 0 when it is weekly
 * @param count how often in all, cancelled times included; 0 when {@code until} says the end
 * @param until no time starts after this moment
 */
public record Series(int every, int nth, int count, Optional<Instant> until) {
  /** As many times as a series may have: a week's for ten years. */
  public static final int LONGEST = 520;

  private static final int LAST = -1;
  private static final int NTHS = 4;

  public Series {
    boolean ends = count > 0 ^ until.isPresent();
    if (every < 1 || nth < LAST || nth > NTHS || count < 0 || count > LONGEST || !ends) {
      throw new IllegalArgumentException(
          "No series: every " + every + ", nth " + nth + ", " + count + " times, until " + until);
    }
  }

  public static Series weekly(int every, int count) {
    return new Series(every, 0, count, Optional.empty());
  }

  public static Series weeklyUntil(int every, Instant until) {
    return new Series(every, 0, 0, Optional.of(until));
  }

  /** On the nth of the weekday on which it starts. */
  public static Series monthly(int every, int nth, int count) {
    return new Series(every, nth, count, Optional.empty());
  }

  public static Series monthlyUntil(int every, int nth, Instant until) {
    return new Series(every, nth, 0, Optional.of(until));
  }

  public boolean isMonthly() {
    return nth != 0;
  }

  /**
   * Every moment at which it starts, in order, with what the clock shows by the rule. Where the
   * clock jumps over that time the moment is the one after the jump that java.time says; where the
   * clock shows it twice, the first.
   *
   * @throws IllegalArgumentException when the first time is not one of the series itself, or is the
   *     second of two that the clock shows alike
   */
  public Map<Instant, LocalDateTime> times(Slot first) {
    LocalDateTime start = first.local();
    if (isMonthly() && !nthIn(YearMonth.from(start), start).equals(start)) {
      throw new IllegalArgumentException(start + " is not the nth weekday of its month: " + nth);
    }
    if (!start.atZone(first.zone()).toInstant().equals(first.start())) {
      throw new IllegalArgumentException(start + " is twice; a series starts at the first");
    }
    Map<Instant, LocalDateTime> times = new LinkedHashMap<>();
    for (int i = 0; count == 0 || i < count; i++) {
      LocalDateTime local =
          isMonthly()
              ? nthIn(YearMonth.from(start).plusMonths((long) i * every), start)
              : start.plusWeeks((long) i * every);
      Instant moment = local.atZone(first.zone()).toInstant();
      if (until.filter(moment::isAfter).isPresent()) {
        break;
      }
      times.put(moment, local);
      if (times.size() > LONGEST) {
        throw new IllegalArgumentException("A series of more than " + LONGEST + " times: " + this);
      }
    }
    if (times.isEmpty()) {
      throw new IllegalArgumentException("It ends before it starts: " + this);
    }
    return times;
  }

  private LocalDateTime nthIn(YearMonth month, LocalDateTime like) {
    DayOfWeek weekday = like.getDayOfWeek();
    return month
        .atDay(1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
        .atTime(like.toLocalTime());
  }
}
