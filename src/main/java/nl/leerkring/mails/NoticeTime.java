package nl.leerkring.mails;

import java.time.Duration;
import java.time.Instant;

/**
 * When a notice is to be told.
 *
 * @param from not before
 * @param latest who would be told only after this, for quiet hours, is told at once
 * @param until nobody wants to hear of it after this, however long mail was down
 */
public record NoticeTime(Instant from, Instant latest, Instant until) {
  private static final Duration WORTH_TELLING = Duration.ofDays(3);

  /** News that can wait for the morning. */
  public static NoticeTime calm(Instant from) {
    return new NoticeTime(from, from.plus(WORTH_TELLING), from.plus(WORTH_TELLING));
  }

  /** News that is worth less and less after a moment, and nothing after another. */
  public NoticeTime before(Instant last, Instant end) {
    return new NoticeTime(from, last, end);
  }
}
