package nl.leerkring.datepoll;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class PollCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  public void what_is_typed_is_meant_in_the_zone() {
    Poll poll = read("Australia/Sydney", "45", "2026-12-02T09:30", "2026-12-01T09:30", "");

    assertEquals(
        List.of(Instant.parse("2026-11-30T22:30:00Z"), Instant.parse("2026-12-01T22:30:00Z")),
        poll.slots());
    assertEquals(45, poll.length().toMinutes());
    assertEquals(Optional.empty(), poll.chosen());
  }

  /** Every half hour of a year in three zones: what the clock shows is kept, or refused. */
  @Test
  public void each_time_of_a_year_is_kept_as_the_clock_shows_it_or_refused_when_it_never_does() {
    for (String name : List.of("Europe/Amsterdam", "America/New_York", "Australia/Sydney")) {
      ZoneId zone = ZoneId.of(name);
      int skipped = 0;
      LocalDateTime last = LocalDateTime.of(2027, 12, 31, 23, 30);
      for (LocalDateTime time = LocalDateTime.of(2027, 1, 1, 0, 0);
          time.isBefore(last);
          time = time.plusMinutes(30)) {
        PollCheck check = new PollCheck(NOW);
        Optional<Poll> poll =
            check.read(form(name, "30", time.toString(), last.toString()), Optional.empty());
        if (poll.isEmpty()) {
          assertEquals("datepoll.error.skipped", check.errors().get("slot0").key());
          skipped++;
        } else {
          Instant slot = poll.get().slots().get(0);
          assertEquals(time, LocalDateTime.ofInstant(slot, zone));
        }
      }
      assertEquals(name, 2, skipped);
    }
  }

  @Test
  public void of_an_hour_that_comes_twice_the_first_is_meant() {
    Poll poll = read("Europe/Amsterdam", "30", "2027-10-31T02:30", "2027-11-01T02:30");

    assertEquals(Instant.parse("2027-10-31T00:30:00Z"), poll.slots().get(0));
  }

  @Test
  public void what_is_wrong_is_said_at_its_field() {
    assertEquals(Set.of("zone"), errors("Amsterdam", "60", "2026-12-01T10:00", "2026-12-02T10:00"));
    assertEquals(Set.of("minutes"), errors("UTC", "4", "2026-12-01T10:00", "2026-12-02T10:00"));
    assertEquals(Set.of("minutes"), errors("UTC", "x", "2026-12-01T10:00", "2026-12-02T10:00"));
    assertEquals(Set.of("slot1"), errors("UTC", "60", "2026-12-01T10:00", "tomorrow"));
    assertEquals(Set.of("slot0"), errors("UTC", "60", "2026-11-24T09:00", "2026-12-02T10:00"));
    assertEquals(Set.of("slots"), errors("UTC", "60", "2026-12-01T10:00", "2026-12-01T10:00"));
    String[] many = new String[13];
    for (int i = 0; i < many.length; i++) {
      many[i] = "2026-12-01T10:" + (10 + i);
    }
    assertEquals(Set.of("slots"), errors("UTC", "60", many));
  }

  @Test
  public void a_moment_that_was_offered_may_stay_when_it_is_past() {
    Poll before = read("UTC", "60", "2026-11-24T10:00", "2026-11-25T10:00");
    PollCheck later = new PollCheck(NOW.plusSeconds(7200));

    Optional<Poll> after =
        later.read(form("UTC", "60", "2026-11-24T10:00", "2026-11-26T10:00"), Optional.of(before));

    assertEquals(2, after.orElseThrow().slots().size());
  }

  private static Poll read(String zone, String minutes, String... slots) {
    PollCheck check = new PollCheck(NOW);
    Optional<Poll> poll = check.read(form(zone, minutes, slots), Optional.empty());
    assertTrue(check.errors().toString(), poll.isPresent());
    return poll.get();
  }

  private static Set<String> errors(String zone, String minutes, String... slots) {
    PollCheck check = new PollCheck(NOW);
    assertEquals(Optional.empty(), check.read(form(zone, minutes, slots), Optional.empty()));
    return check.errors().keySet();
  }

  private static PollForm form(String zone, String minutes, String... slots) {
    return new PollForm(7, zone, minutes, List.of(slots));
  }
}
