package nl.leerkring.freshness;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * When a page was looked at last, and when it is to be again.
 *
 * @param owner who is asked
 * @param months from one look to the next
 * @param at when somebody said that it is right; when it was last changed, as long as nobody did
 * @param by empty as long as nobody said it
 */
record Check(
    long pageId, Optional<MemberKey> owner, int months, Instant at, Optional<MemberKey> by) {
  /** Days before it is due at which editors are offered the button first. */
  private static final Period SOON = Period.ofDays(30);

  Instant due() {
    return at.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
  }

  boolean isOverdue(Instant now) {
    return now.isAfter(due());
  }

  boolean isSoon(Instant now) {
    return now.isAfter(due().minus(SOON));
  }

  Check with(Optional<MemberKey> other, int interval) {
    return new Check(pageId, other, interval, at, by);
  }

  Check confirmed(MemberKey who, Instant now) {
    return new Check(pageId, owner, months, now, Optional.of(who));
  }
}
