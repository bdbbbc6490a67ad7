package nl.leerkring.editions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiPredicate;

/**
 * One week's digest, for everybody.
 *
 * @param name of the ISO week of its day, such as {@code 2026-W48}
 * @param cancelled whether an administrator put an end to it
 * @param everybodyNow whether an administrator asked not to wait for anybody's own hour
 * @param from whose hour was before that is passed over: the plugin was not there yet
 * @param next there is nothing to do before
 */
record Edition(String name, boolean cancelled, boolean everybodyNow, Instant from, Instant next) {
  /** Whether somebody whose hour that is, or was, gets it now. */
  boolean isDue(Instant hour, Instant now) {
    return everybodyNow || !hour.isAfter(now) && !hour.isBefore(from);
  }

  /** Whether its moment has come in a zone, for what was asked for at a moment before that. */
  BiPredicate<ZoneId, Instant> comesTo(Schedule schedule, Instant now) {
    return (zone, asked) -> {
      Instant hour = schedule.moment(name, zone);
      return isDue(hour, now) && (everybodyNow || !hour.isBefore(asked));
    };
  }
}
