package nl.leerkring.editions;

import java.time.Instant;

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
}
