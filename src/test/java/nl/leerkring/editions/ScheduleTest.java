package nl.leerkring.editions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;

public class ScheduleTest {
  private static final Schedule TUESDAY_NINE = new Schedule(DayOfWeek.TUESDAY, 9);
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Test
  public void an_edition_opens_where_its_moment_comes_first() {
    assertEquals("2026-W47", TUESDAY_NINE.edition(Instant.parse("2026-11-23T18:59:59Z")));
    assertEquals("2026-W48", TUESDAY_NINE.edition(Instant.parse("2026-11-23T19:00:00Z")));
    assertEquals("2026-W48", TUESDAY_NINE.edition(Instant.parse("2026-11-30T18:59:59Z")));
  }

  @Test
  public void everybody_gets_it_at_that_hour_where_they_are_also_when_clocks_change() {
    assertEquals(Instant.parse("2026-11-24T08:00:00Z"), TUESDAY_NINE.moment("2026-W48", AMSTERDAM));
    assertEquals(Instant.parse("2026-07-21T07:00:00Z"), TUESDAY_NINE.moment("2026-W30", AMSTERDAM));
    assertEquals(
        Instant.parse("2026-11-24T14:00:00Z"),
        TUESDAY_NINE.moment("2026-W48", ZoneId.of("America/New_York")));
    Schedule atNight = new Schedule(DayOfWeek.SUNDAY, 2);
    assertEquals(
        "an hour that the clock skips",
        Instant.parse("2026-03-29T01:00:00Z"),
        atNight.moment("2026-W13", AMSTERDAM));
  }

  @Test
  public void in_any_hour_of_ten_years_each_zone_has_its_moment_within_the_edition_of_the_week() {
    for (DayOfWeek day : DayOfWeek.values()) {
      Schedule schedule = new Schedule(day, 9);
      Instant now = Instant.parse("2020-12-20T00:30:00Z");
      for (int hour = 0; hour < 24 * 366 * 3; hour += 7) {
        Instant then = now.plus(Duration.ofHours(hour));
        String edition = schedule.edition(then);
        for (String zone : List.of("Pacific/Kiritimati", "Europe/Amsterdam", "Etc/GMT+12")) {
          Instant moment = schedule.moment(edition, ZoneId.of(zone));
          assertTrue(edition, moment.isBefore(schedule.nextEdition(edition)));
          assertTrue(edition, moment.isAfter(then.minus(Duration.ofDays(8))));
        }
        assertTrue(edition, schedule.nextEdition(edition).isAfter(then));
      }
    }
  }

  @Test
  public void whose_hour_was_before_the_plugin_was_there_is_not_due_unless_it_is_for_everybody() {
    Instant hour = Instant.parse("2026-11-24T08:00:00Z");
    Edition installedLater =
        new Edition("2026-W48", false, false, hour.plusSeconds(1), Instant.EPOCH);
    Edition forEverybody = new Edition("2026-W48", false, true, hour.plusSeconds(1), Instant.EPOCH);

    assertFalse(installedLater.isDue(hour, hour.plusSeconds(60)));
    assertTrue(forEverybody.isDue(hour.plusSeconds(9999), hour));
  }

  @Test
  public void an_edition_comes_to_a_place_at_its_hour_for_what_was_asked_for_before_that() {
    ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
    Instant nine = Instant.parse("2026-11-24T08:00:00Z");
    Schedule tuesdays = new Schedule(DayOfWeek.TUESDAY, 9);
    Edition edition = new Edition("2026-W48", false, false, Instant.EPOCH, Instant.EPOCH);
    Edition now = new Edition("2026-W48", false, true, Instant.EPOCH, Instant.EPOCH);

    assertFalse(edition.comesTo(tuesdays, nine.minusSeconds(1)).test(amsterdam, Instant.EPOCH));
    assertTrue(edition.comesTo(tuesdays, nine).test(amsterdam, nine));
    assertFalse(edition.comesTo(tuesdays, nine).test(amsterdam, nine.plusSeconds(1)));
    assertTrue(now.comesTo(tuesdays, nine.minusSeconds(1)).test(amsterdam, nine.plusSeconds(1)));
  }
}
