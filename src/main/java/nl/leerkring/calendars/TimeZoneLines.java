package nl.leerkring.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A VTIMEZONE (RFC 5545, section 3.6.5), made of what java.time knows of the zone. When the clock
 * changes on the same nth or last weekday of a month in each year that is used, a rule says so, as
 * every calendar understands; otherwise each change stands by itself. Which of the two is decided
 * by comparing what the rule says with java.time, so that neither can say anything else.
 */
final class TimeZoneLines {
  private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final int[] NTHS = {1, 2, 3, 4, -1};
  private static final int FEW = 3;
  private static final Duration BEYOND = Duration.ofDays(366);

  private final ZoneId zone;
  private final ZoneRules rules;
  private final Instant from;
  private final Instant to;

  /**
   * For a zone in which things take place between the two moments. It tells of a year more on
   * either side: some calendars ask for its standard time without saying when.
   */
  TimeZoneLines(ZoneId zone, Instant from, Instant to) {
    this.zone = zone;
    this.rules = zone.getRules();
    this.from = from.minus(BEYOND);
    this.to = to.plus(BEYOND);
  }

  @Override
  public String toString() {
    ContentLines lines = new ContentLines().begin("VTIMEZONE").raw("TZID", Moments.tzid(zone));
    List<ZoneOffsetTransition> changes = changes();
    if (changes.isEmpty()) {
      ZoneOffset offset = rules.getOffset(from);
      observance(lines, BEFORE_ALL, offset, offset, from, "");
    }
    Optional<List<String>> yearly = yearly(changes);
    for (int i = 0; i < (yearly.isPresent() ? 2 : changes.size()); i++) {
      ZoneOffsetTransition change = changes.get(i);
      boolean isOld = change.getDateTimeBefore().isBefore(BEFORE_ALL);
      observance(
          lines,
          isOld ? BEFORE_ALL : change.getDateTimeBefore(),
          isOld ? change.getOffsetAfter() : change.getOffsetBefore(), // no seconds of solar time
          change.getOffsetAfter(),
          change.getInstant(),
          yearly.isPresent() ? yearly.get().get(i) : "");
    }
    return lines.end("VTIMEZONE").toString();
  }

  private void observance(
      ContentLines lines,
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      Instant since,
      String rule) {
    String component = rules.isDaylightSavings(since) ? "DAYLIGHT" : "STANDARD";
    lines
        .begin(component)
        .raw("DTSTART", Moments.local(start))
        .raw("TZOFFSETFROM", Moments.offset(before))
        .raw("TZOFFSETTO", Moments.offset(after));
    if (!rule.isEmpty()) {
      lines.raw("RRULE", rule);
    }
    lines.text("TZNAME", name(since)).end(component);
  }

  private String name(Instant since) {
    return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(since.atZone(zone));
  }

  /** The change that set the clock as it is at first, and all that follow up to a year beyond. */
  private List<ZoneOffsetTransition> changes() {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition change = rules.previousTransition(from.plusSeconds(1));
    change = change == null ? rules.nextTransition(from) : change;
    while (change != null && !change.getInstant().isAfter(to)) {
      changes.add(change);
      change = rules.nextTransition(change.getInstant());
    }
    return changes;
  }

  /** The rules of the two changes of a year, or nothing when two rules cannot say all of it. */
  private Optional<List<String>> yearly(List<ZoneOffsetTransition> changes) {
    if (changes.size() < FEW || rules.getTransitionRules().size() != 2) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    for (int kind = 0; kind < 2; kind++) {
      List<ZoneOffsetTransition> same = new ArrayList<>();
      for (int i = kind; i < changes.size(); i += 2) {
        same.add(changes.get(i));
      }
      for (int nth : NTHS) {
        if (found.size() == kind && isAlways(nth, same)) {
          found.add(rule(nth, same.get(0).getDateTimeBefore()));
        }
      }
    }
    return found.size() == 2 ? Optional.of(found) : Optional.empty();
  }

  /** Whether all are alike, one in each year without a gap, on the nth weekday of one month. */
  private static boolean isAlways(int nth, List<ZoneOffsetTransition> changes) {
    ZoneOffsetTransition first = changes.get(0);
    LocalDateTime start = first.getDateTimeBefore();
    Month month = start.getMonth();
    for (int i = 0; i < changes.size(); i++) {
      ZoneOffsetTransition change = changes.get(i);
      LocalDateTime said =
          YearMonth.of(start.getYear() + i, month)
              .atDay(1)
              .with(TemporalAdjusters.dayOfWeekInMonth(nth, start.getDayOfWeek()))
              .atTime(start.toLocalTime());
      if (!change.getDateTimeBefore().equals(said)
          || !change.getOffsetBefore().equals(first.getOffsetBefore())
          || !change.getOffsetAfter().equals(first.getOffsetAfter())) {
        return false;
      }
    }
    return true;
  }

  private static String rule(int nth, LocalDateTime start) {
    return "FREQ=YEARLY;BYMONTH=" + start.getMonthValue() + ";BYDAY=" + nth + weekday(start);
  }

  /** Its weekday as RFC 5545 writes it. */
  static String weekday(LocalDateTime time) {
    return time.getDayOfWeek()
        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        .substring(0, 2)
        .toUpperCase(Locale.ROOT);
  }
}
