package nl.leerkring.calendars;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What is written is when java.time says, to two libraries that had no part in writing it. */
@RunWith(Parameterized.class)
public class CalendarYearTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final List<String> ZONES =
      List.of(
          "Europe/Amsterdam",
          "America/New_York",
          "Australia/Sydney",
          "America/Sao_Paulo",
          "Asia/Kolkata",
          "Africa/Casablanca",
          "Africa/Cairo",
          "America/Nuuk",
          "America/Santiago",
          "Europe/Dublin",
          "Pacific/Chatham");
  private static final List<String> ODD =
      List.of("Australia/Lord_Howe", "Australia/LHI", "Antarctica/Troll");
  private static final int ANY = 150;

  private final CalendarReader reader;
  private final CalendarFiles files =
      new CalendarFiles(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

  public CalendarYearTest(CalendarReader reader) {
    this.reader = reader;
  }

  @Parameters(name = "{0}")
  public static Collection<CalendarReader> readers() {
    return Arrays.asList(CalendarReader.values());
  }

  @Test
  public void single_sessions_of_a_year_are_when_they_were_planned() {
    List<CalendarEvent> year = new ArrayList<>();
    for (String zone : ZONES) {
      for (LocalDateTime time = LocalDateTime.of(2027, 1, 1, 0, 30);
          time.getYear() == 2027;
          time = time.plusHours(31)) {
        year.add(event(zone + time, slot(time, ZoneId.of(zone))));
      }
    }

    CalendarReader.Inbox inbox = inbox(files.feed("A year", year));

    assertTrue(year.size() > 3000);
    for (CalendarEvent one : year) {
      assertEquals(one.uid(), ends(List.of(one.slot())), inbox.times(one.uid()));
    }
  }

  @Test
  public void a_series_keeps_its_hour_through_every_change_of_the_clock() {
    for (String zone : ZONES) {
      for (LocalTime hour :
          List.of(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(23, 45))) {
        LocalDateTime first = LocalDate.of(2027, 1, 7).atTime(hour);
        Slot slot = slot(first, ZoneId.of(zone));

        CalendarEvent weekly = event("weekly", slot).with(Series.weekly(1, 52), List.of());
        CalendarEvent third =
            event("third", slot)
                .with(Series.weeklyUntil(3, Instant.parse("2028-02-01T00:00:00Z")), List.of());
        CalendarEvent monthly = event("monthly", slot).with(Series.monthly(1, 1, 14), List.of());
        CalendarReader.Inbox inbox = inbox(files.feed("Year", List.of(weekly, third, monthly)));

        assertEquals(zone, local(first, 7, 52, zone), inbox.times("weekly"));
        assertEquals(zone, local(first, 21, 19, zone), inbox.times("third"));
        assertEquals(zone, 14, inbox.times("monthly").size());
        inbox
            .times("monthly")
            .forEach(
                (start, end) -> {
                  LocalDateTime there = LocalDateTime.ofInstant(start, ZoneId.of(zone));
                  assertEquals(zone, hour, there.toLocalTime());
                  assertEquals(zone, first.getDayOfWeek(), there.getDayOfWeek());
                  assertTrue(zone + there, there.getDayOfMonth() <= 7);
                  assertEquals(HOUR, Duration.between(start, end));
                });
      }
    }
  }

  /** Under a name that no library knows, so that it has nothing but what the file says. */
  @Test
  public void the_zone_is_told_by_the_file_and_not_by_its_name() {
    for (String zone : ZONES) {
      LocalDateTime first = LocalDateTime.of(2027, 1, 7, 9, 0);
      CalendarEvent weekly =
          event("weekly", slot(first, ZoneId.of(zone))).with(Series.weekly(1, 104), List.of());

      String nowhere = files.publication(weekly).replace(zone, "Nowhere/Land");

      assertEquals(zone, local(first, 7, 104, zone), inbox(nowhere).times("weekly"));
    }
  }

  @Test
  public void what_moved_is_there_and_what_is_off_is_gone() {
    for (String zone : ZONES) {
      ZoneId there = ZoneId.of(zone);
      LocalDateTime first = LocalDateTime.of(2027, 1, 7, 9, 0);
      TreeMap<Instant, Instant> expected = local(first, 7, 52, zone);
      List<Exceptional> exceptions = new ArrayList<>();
      for (int week = 1; week < 51; week += 5) {
        Instant off = moment(first.plusWeeks(week), there);
        Instant moved = moment(first.plusWeeks(week + 1), there);
        Slot to = slot(first.plusWeeks(week + 1).plusDays(1).plusHours(5), there);
        exceptions.add(Exceptional.off(off));
        exceptions.add(Exceptional.moved(moved, to));
        expected.remove(off);
        expected.remove(moved);
        expected.put(to.start(), to.end());
      }

      CalendarEvent series = event("s", slot(first, there)).with(Series.weekly(1, 52), exceptions);

      assertEquals(zone, expected, inbox(files.publication(series)).times("s"));
    }
  }

  @Test
  public void an_update_replaces_and_a_cancellation_removes_however_often_they_come() {
    Slot slot = slot(LocalDateTime.of(2027, 3, 4, 10, 0), ZoneId.of("Europe/Amsterdam"));
    Slot later = slot(LocalDateTime.of(2027, 4, 4, 11, 0), ZoneId.of("Europe/Amsterdam"));
    String invited = files.invitation(invitation(0, slot));
    String moved = files.invitation(invitation(1, later));
    String off = files.cancellation(invitation(2, later));
    CalendarReader.Inbox inbox = new CalendarReader.Inbox(reader);

    assertEquals(ends(List.of(slot)), inbox.take(invited).times("one"));
    assertEquals(ends(List.of(later)), inbox.take(moved).take(moved).times("one"));
    assertEquals("older", ends(List.of(later)), inbox.take(invited).times("one"));
    assertEquals(Map.of(), inbox.take(off).take(off).take(moved).times("one"));
  }

  @Test
  public void one_time_of_a_series_is_taken_out_by_its_own_message() {
    ZoneId zone = ZoneId.of("America/New_York");
    LocalDateTime first = LocalDateTime.of(2027, 2, 25, 9, 0);
    CalendarEvent series = invitation(0, slot(first, zone)).with(Series.weekly(1, 6), List.of());
    Instant planned = moment(first.plusWeeks(3), zone);
    TreeMap<Instant, Instant> expected = local(first, 7, 6, zone.getId());
    expected.remove(planned);

    CalendarReader.Inbox inbox = inbox(files.invitation(series));
    inbox.take(files.cancellation(series, planned));

    assertEquals(expected, inbox.times("one"));
  }

  /**
   * Weekly or monthly in zones drawn from all that java.time knows; a failure names its seed. Both
   * libraries take it for granted that summer time is an hour, so zones where it isn't are left to
   * {@link TimeZoneLinesTest}.
   */
  @Test
  public void any_series_in_any_zone_is_when_java_time_says() {
    List<String> zones =
        ZoneId.getAvailableZoneIds().stream().filter(zone -> !ODD.contains(zone)).sorted().toList();
    for (int seed = 0; seed < ANY; seed++) {
      Random random = new Random(seed);
      String zone = zones.get(random.nextInt(zones.size()));
      LocalDateTime first =
          LocalDateTime.of(2025, 1, 1, 7, 0)
              .plusDays(random.nextInt(3000))
              .plusMinutes(15L * random.nextInt(60));
      Slot slot = slot(first, ZoneId.of(zone));
      int times = 2 + random.nextInt(60);
      int every = 1 + random.nextInt(3);
      int nth = (first.getDayOfMonth() + 6) / 7;
      boolean monthly = random.nextBoolean();
      Series series =
          monthly ? Series.monthly(every, nth > 4 ? -1 : nth, times) : Series.weekly(every, times);
      CalendarEvent event = event("any", slot).with(series, List.of());

      TreeMap<Instant, Instant> seen = inbox(files.publication(event)).times("any");

      TreeMap<Instant, Instant> expected = new TreeMap<>();
      series.times(slot).forEach((start, local) -> expected.put(start, start.plus(HOUR)));
      assertEquals("seed " + seed + " " + event, expected, seen);
      assertEquals(times, seen.size());
      if (!monthly) {
        assertEquals("seed " + seed, local(first, 7 * every, times, zone), seen);
      }
    }
  }

  private CalendarReader.Inbox inbox(String file) {
    return new CalendarReader.Inbox(reader).take(file);
  }

  private static CalendarEvent event(String uid, Slot slot) {
    return new CalendarEvent(uid, 0, new EventText("Purifier alarms", "", "", ""), slot);
  }

  private static CalendarEvent invitation(int sequence, Slot slot) {
    return new CalendarEvent("one", sequence, new EventText("Alarms", "", "", ""), slot)
        .with(new Organizer("Bram", "bram@example.test"))
        .withAttendees(List.of(new Attendee("Carla", "carla@example.test", Attendee.Answer.YES)));
  }

  private static Slot slot(LocalDateTime start, ZoneId zone) {
    Instant moment = moment(start, zone);
    return new Slot(moment, moment.plus(HOUR), zone);
  }

  private static Instant moment(LocalDateTime time, ZoneId zone) {
    return time.atZone(zone).toInstant();
  }

  private static TreeMap<Instant, Instant> ends(List<Slot> slots) {
    TreeMap<Instant, Instant> ends = new TreeMap<>();
    slots.forEach(slot -> ends.put(slot.start(), slot.end()));
    return ends;
  }

  /** So many times, so many days apart by the clock there. */
  private static TreeMap<Instant, Instant> local(
      LocalDateTime first, int days, int times, String zone) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      slots.add(slot(first.plusDays((long) i * days), ZoneId.of(zone)));
    }
    return ends(slots);
  }
}
