package nl.leerkring.sessions;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.web.Message;

/** Reads a {@link SessionForm} and says, field by field, what is wrong with it. */
final class SessionCheck {
  static final int MOST_SEATS = 1000;
  static final int MOST_MINUTES = 24 * 60;
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3})\\s+(\\S.*)");

  private final Map<String, Message> errors = new LinkedHashMap<>();

  /** The session in that revision, unless {@link #errors} says why not. */
  Optional<Session> read(SessionForm form, int revision) {
    List<AgendaItem> agenda = agenda(form.agenda());
    String speakers = form.speakers().trim();
    if (speakers.isEmpty()) {
      errors.put("speakers", new Message("sessions.error.speakers"));
    }
    Optional<ZoneId> zone = zone(form.zone());
    Optional<Instant> start = zone.flatMap(where -> start(form.start(), where));
    int minutes = number("minutes", form.minutes(), MOST_MINUTES);
    int seats = number("seats", form.seats(), MOST_SEATS);
    return errors.isEmpty()
        ? Optional.of(
            new Session(
                form.pageId(),
                form.goal().trim(),
                agenda,
                speakers,
                start.orElseThrow(),
                zone.orElseThrow(),
                Duration.ofMinutes(minutes),
                seats,
                revision))
        : Optional.empty();
  }

  Map<String, Message> errors() {
    return errors;
  }

  private List<AgendaItem> agenda(String typed) {
    List<AgendaItem> items = new ArrayList<>();
    for (String line : typed.lines().map(String::trim).filter(line -> !line.isEmpty()).toList()) {
      Matcher item = ITEM.matcher(line);
      if (item.matches() && Integer.parseInt(item.group(1)) > 0) {
        items.add(new AgendaItem(Integer.parseInt(item.group(1)), item.group(2)));
      } else {
        errors.put("agenda", new Message("sessions.error.agenda.line", line));
      }
    }
    if (items.isEmpty() && !errors.containsKey("agenda")) {
      errors.put("agenda", new Message("sessions.error.agenda"));
    }
    return items;
  }

  private Optional<ZoneId> zone(String typed) {
    try {
      return Optional.of(ZoneId.of(typed.trim()));
    } catch (DateTimeException e) {
      errors.put("zone", new Message("sessions.error.zone", typed));
      return Optional.empty();
    }
  }

  private Optional<Instant> start(String typed, ZoneId zone) {
    try {
      return Optional.of(LocalDateTime.parse(typed.trim()).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      errors.put("start", new Message("sessions.error.start", typed));
      return Optional.empty();
    }
  }

  private int number(String field, String typed, int most) {
    String digits = typed.trim();
    int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    if (number < 1 || number > most) {
      errors.put(field, new Message("sessions.error.number", typed, most));
    }
    return number;
  }
}
