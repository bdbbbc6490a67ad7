package nl.leerkring.assignments;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class ReminderRulesTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  public void whenever_somebody_asks_nobody_is_reminded_twice_within_a_week() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      Optional<LocalDate> until =
          random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2027, 1, 15));
      Response so = Response.NONE;
      Instant now = TUESDAY;
      for (int asked = 0; asked < 60; asked++) {
        now = now.plusSeconds(random.nextInt(3 * 24 * 3600));
        if (ReminderRules.isDue(so, TUESDAY, until, now, ZONE)) {
          Instant last = so.remindedAt().orElse(Instant.EPOCH);
          assertTrue(now + " after " + last, !now.isBefore(last.plus(Duration.ofDays(6))));
          so = new Response(Optional.empty(), Optional.of(now), so.reminders() + 1);
        }
      }
      assertTrue(until.isPresent() || so.reminders() > 0 && so.reminders() <= 3);
    }
  }

  @Test
  public void a_digest_a_few_minutes_earlier_than_last_weeks_still_reminds() {
    Response last = new Response(Optional.empty(), Optional.of(TUESDAY), 1);

    assertTrue(
        ReminderRules.isDue(
            last,
            TUESDAY,
            Optional.empty(),
            TUESDAY.plus(Duration.ofDays(7)).minusSeconds(600),
            ZONE));
  }

  @Test
  public void four_weeks_after_its_day_nothing_is_said_any_more() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    Instant onTheLast = Instant.parse("2026-12-29T09:00:00Z");

    assertEquals(
        true, ReminderRules.isDue(Response.NONE, TUESDAY, Optional.of(day), onTheLast, ZONE));
    assertEquals(
        false,
        ReminderRules.isDue(
            Response.NONE, TUESDAY, Optional.of(day), onTheLast.plus(Duration.ofDays(1)), ZONE));
  }
}
