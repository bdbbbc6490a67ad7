package nl.leerkring.editions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * So many mails a minute and no more. Waits for the minute to end while the run may last, which is
 * shorter than the time until the next run, so that two runs never send at twice the pace.
 */
final class Pace {
  static final Duration RUN = Duration.ofMinutes(4);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Pause pause;
  private final int perMinute;
  private final Instant end;
  private Instant minute;
  private int sent;

  Pace(Clock clock, Pause pause, int perMinute) {
    this.clock = clock;
    this.pause = pause;
    this.perMinute = perMinute;
    this.minute = clock.instant();
    this.end = minute.plus(RUN);
  }

  void sent() {
    sent++;
  }

  /** Whether another one may go now, perhaps after waiting; the next run goes on when not. */
  boolean allows() {
    if (sent < perMinute) {
      return true;
    }
    Instant next = minute.plus(MINUTE);
    Instant now = clock.instant();
    if (next.isAfter(now)) {
      if (next.isAfter(end)) {
        return false;
      }
      pause.of(Duration.between(now, next));
    }
    minute = clock.instant();
    sent = 0;
    return true;
  }
}
