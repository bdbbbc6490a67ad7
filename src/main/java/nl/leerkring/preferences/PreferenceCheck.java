package nl.leerkring.preferences;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.web.Message;

/** Reads what a member typed; what is wrong is told by the name of the field. */
final class PreferenceCheck {
  private static final int LONGEST_PAUSE_YEARS = 1;

  private final PreferenceForm form;
  private final LocalDate today;
  private final Map<String, Message> errors = new LinkedHashMap<>();

  PreferenceCheck(PreferenceForm form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  Map<String, Message> errors() {
    errors.clear();
    if (Frequency.named(form.frequency()).isEmpty()) {
      errors.put("frequency", new Message("preferences.error.frequency"));
    }
    if (!form.pausedUntil().isBlank()) {
      checkPause();
    }
    return errors;
  }

  private void checkPause() {
    Optional<LocalDate> until = pause();
    if (until.isEmpty()) {
      errors.put("pausedUntil", new Message("preferences.error.day"));
    } else if (!until.get().isAfter(today)) {
      errors.put("pausedUntil", new Message("preferences.error.past"));
    } else if (until.get().isAfter(today.plusYears(LONGEST_PAUSE_YEARS))) {
      errors.put("pausedUntil", new Message("preferences.error.far"));
    }
  }

  Frequency frequency() {
    return Frequency.named(form.frequency()).orElseThrow();
  }

  Optional<LocalDate> pause() {
    try {
      return form.pausedUntil().isBlank()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(form.pausedUntil().trim()));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // told as an error where it matters
    }
  }
}
