package nl.leerkring.planning;

import static nl.leerkring.planning.PlanField.EVERY;
import static nl.leerkring.planning.PlanField.MINUTES;
import static nl.leerkring.planning.PlanField.REPEAT;
import static nl.leerkring.planning.PlanField.START;
import static nl.leerkring.planning.PlanField.TIMES;
import static nl.leerkring.planning.PlanField.UNTIL;
import static nl.leerkring.planning.PlanField.ZONE;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.calendars.Series;
import nl.leerkring.calendars.Slot;
import nl.leerkring.sessions.Timetable;
import nl.leerkring.web.Message;

/** Reads when a session is, once or as a series, and says by field what is wrong. */
final class TimesCheck {
  static final int MOST_MINUTES = 24 * 60;
  private static final int MOST_EVERY = 12;
  private static final int DAYS_OF_WEEK = 7;
  private static final int LAST = -1;
  private static final int NTHS = 4;
  private static final int AN_HOUR = 60;

  private final Map<String, Message> errors;

  TimesCheck(Map<String, Message> errors) {
    this.errors = errors;
  }

  /** Empty where no start was typed, and where something is wrong. */
  Optional<Timetable> read(PlanForm form) {
    Optional<ZoneId> zone = zone(form.text(ZONE));
    int minutes = number(MINUTES, form, 1, MOST_MINUTES, AN_HOUR, errors);
    Optional<Instant> start =
        form.has(START) ? zone.flatMap(where -> start(form.text(START), where)) : Optional.empty();
    if (start.isEmpty() || minutes < 1) {
      return Optional.empty();
    }
    Slot first = new Slot(start.get(), start.get().plus(Duration.ofMinutes(minutes)), zone.get());
    return form.text(REPEAT).equals("weekly") || form.text(REPEAT).equals("monthly")
        ? series(form, first).map(series -> new Timetable(first, Optional.of(series)))
        : Optional.of(new Timetable(first, Optional.empty()));
  }

  private Optional<Series> series(PlanForm form, Slot first) {
    int every = number(EVERY, form, 1, MOST_EVERY, 1, errors);
    int times = number(TIMES, form, 1, Timetable.LONGEST, 0, errors);
    Optional<Instant> until = form.has(UNTIL) ? until(form, first.zone()) : Optional.empty();
    if (!form.has(TIMES) && !form.has(UNTIL)) {
      errors.putIfAbsent(TIMES.key(), new Message("sessions.error.end"));
    }
    if (errors.containsKey(EVERY.key())
        || errors.containsKey(TIMES.key())
        || errors.containsKey(UNTIL.key())) {
      return Optional.empty();
    }
    int nth = form.text(REPEAT).equals("monthly") ? nth(first.local().toLocalDate()) : 0;
    Series series =
        until.isPresent()
            ? new Series(every, nth, 0, until)
            : new Series(every, nth, times, Optional.empty());
    try {
      if (series.times(first).size() <= Timetable.LONGEST) {
        return Optional.of(series);
      }
    } catch (IllegalArgumentException e) {
      // too many times, or none: said below
    }
    errors.put(UNTIL.key(), new Message("sessions.error.until", Timetable.LONGEST));
    return Optional.empty();
  }

  /** Which of its weekday in the month the day is; the fifth is the last. */
  private static int nth(LocalDate day) {
    int nth = (day.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
    return nth > NTHS ? LAST : nth;
  }

  private Optional<Instant> until(PlanForm form, ZoneId zone) {
    try {
      LocalDate last = LocalDate.parse(form.text(UNTIL));
      return Optional.of(last.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1));
    } catch (DateTimeException e) {
      errors.put(UNTIL.key(), new Message("sessions.error.day", form.text(UNTIL)));
      return Optional.empty();
    }
  }

  private Optional<ZoneId> zone(String typed) {
    try {
      return Optional.of(ZoneId.of(typed));
    } catch (DateTimeException e) {
      errors.put(ZONE.key(), new Message("sessions.error.zone", typed));
      return Optional.empty();
    }
  }

  private Optional<Instant> start(String typed, ZoneId zone) {
    try {
      return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      errors.put(START.key(), new Message("sessions.error.start", typed));
      return Optional.empty();
    }
  }

  static int number(
      PlanField field,
      PlanForm form,
      int least,
      int most,
      int byDefault,
      Map<String, Message> errors) {
    String digits = form.text(field);
    if (digits.isEmpty()) {
      return byDefault;
    }
    int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    if (number < least || number > most) {
      errors.put(field.key(), new Message("sessions.error.number", digits, least, most));
    }
    return number;
  }
}
