package nl.leerkring.mails;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.Test;

public class QuietHoursTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Test
  public void the_evening_ends_the_next_morning_and_the_night_the_same() {
    assertEquals(end("2026-11-26T06:00:00Z"), usual("2026-11-25T20:00:00Z"));
    assertEquals(end("2026-11-26T06:00:00Z"), usual("2026-11-26T01:00:00Z"));
    assertEquals(Optional.empty(), usual("2026-11-26T06:00:00Z"));
    assertEquals(Optional.empty(), usual("2026-11-25T19:59:00Z"));
  }

  @Test
  public void they_are_by_the_members_own_clock_also_when_it_changes() {
    assertEquals(end("2026-03-29T05:00:00Z"), usual("2026-03-28T22:00:00Z"));
    assertEquals(
        Optional.empty(),
        QuietHours.USUAL.end(Instant.parse("2026-11-25T20:00:00Z"), ZoneId.of("America/New_York")));
  }

  @Test
  public void they_may_be_in_the_day_or_not_at_all() {
    QuietHours siesta = new QuietHours(LocalTime.of(13, 0), LocalTime.of(15, 0));
    QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    assertEquals(end("2026-11-25T14:00:00Z"), siesta.end(at("2026-11-25T12:30:00Z"), AMSTERDAM));
    assertEquals(Optional.empty(), siesta.end(at("2026-11-25T20:30:00Z"), AMSTERDAM));
    assertEquals(Optional.empty(), none.end(at("2026-11-25T12:30:00Z"), AMSTERDAM));
  }

  private static Optional<Instant> usual(String moment) {
    return QuietHours.USUAL.end(at(moment), AMSTERDAM);
  }

  private static Optional<Instant> end(String moment) {
    return Optional.of(at(moment));
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
