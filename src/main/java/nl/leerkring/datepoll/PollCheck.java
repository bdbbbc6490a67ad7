package nl.leerkring.datepoll;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.leerkring.web.Message;

/** Reads a {@link PollForm} and says, field by field, what is wrong with it. */
final class PollCheck {
  static final int FEWEST = 2;
  static final int MOST = 12;
  static final int SHORTEST = 5;
  static final int LONGEST = 24 * 60;

  private final Instant now;
  private final Map<String, Message> errors = new LinkedHashMap<>();

  PollCheck(Instant now) {
    this.now = now;
  }

  /**
   * The poll, unless {@link #errors} says why not.
   *
   * @param before what was kept; a moment of it may be past by now
   */
  Optional<Poll> read(PollForm form, Optional<Poll> before) {
    Optional<ZoneId> zone = zone(form.zone());
    int minutes = minutes(form.minutes());
    TreeSet<Instant> slots = new TreeSet<>();
    for (int i = 0; i < form.slots().size() && zone.isPresent(); i++) {
      String typed = form.slots().get(i).trim();
      if (!typed.isEmpty()) {
        slot("slot" + i, typed, zone.get(), before).ifPresent(slots::add);
      }
    }
    if (errors.isEmpty() && (slots.size() < FEWEST || slots.size() > MOST)) {
      errors.put("slots", new Message("datepoll.error.slots", FEWEST, MOST));
    }
    return errors.isEmpty()
        ? Optional.of(
            new Poll(
                form.pageId(),
                zone.orElseThrow(),
                Duration.ofMinutes(minutes),
                slots.stream().toList(),
                Optional.empty()))
        : Optional.empty();
  }

  Map<String, Message> errors() {
    return errors;
  }

  private Optional<ZoneId> zone(String typed) {
    try {
      return Optional.of(ZoneId.of(typed.trim()));
    } catch (DateTimeException e) {
      errors.put("zone", new Message("datepoll.error.zone", typed));
      return Optional.empty();
    }
  }

  private int minutes(String typed) {
    String digits = typed.trim();
    int minutes = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    if (minutes < SHORTEST || minutes > LONGEST) {
      errors.put("minutes", new Message("datepoll.error.minutes", SHORTEST, LONGEST));
    }
    return minutes;
  }

  /** Where clocks go back an hour there are two such moments: the first is meant. */
  private Optional<Instant> slot(String field, String typed, ZoneId zone, Optional<Poll> before) {
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(typed);
    } catch (DateTimeException e) {
      errors.put(field, new Message("datepoll.error.time", typed));
      return Optional.empty();
    }
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      errors.put(field, new Message("datepoll.error.skipped", zone.getId()));
      return Optional.empty();
    }
    Instant slot = local.atZone(zone).toInstant();
    boolean known = before.filter(poll -> poll.slots().contains(slot)).isPresent();
    if (!known && !slot.isAfter(now)) {
      errors.put(field, new Message("datepoll.error.past"));
      return Optional.empty();
    }
    return Optional.of(slot);
  }
}
