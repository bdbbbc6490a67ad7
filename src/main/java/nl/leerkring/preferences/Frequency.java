package nl.leerkring.preferences;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How often a member gets the digest. */
public enum Frequency {
  WEEKLY(Period.ofWeeks(1)),
  FORTNIGHTLY(Period.ofWeeks(2)),
  /** Every four weeks, so that it is always the same day of the week. */
  MONTHLY(Period.ofWeeks(4)),
  OFF(Period.ZERO);

  private final Period period;

  Frequency(Period period) {
    this.period = period;
  }

  /** From one to the next; none where there is no next. */
  Period period() {
    return period;
  }

  /** The next less frequent one that still brings something. */
  Frequency lessOften() {
    return this == WEEKLY ? FORTNIGHTLY : this == FORTNIGHTLY ? MONTHLY : this;
  }

  static Optional<Frequency> named(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
