package nl.leerkring.calendars;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;

/** Every zone that java.time knows, read as RFC 5545 says, shows the same clock as java.time. */
public class TimeZoneLinesTest {
  private static final Instant FROM = Instant.parse("2025-06-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2040-06-01T00:00:00Z");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final int LAST_YEAR = 2045;

  @Test
  public void every_zone_shows_the_clock_of_java_time_at_and_between_its_changes() {
    int byRule = 0;
    int checked = 0;
    Random random = new Random(5);
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      String lines = new TimeZoneLines(zone, FROM, TO).toString();
      TreeMap<Instant, ZoneOffset> clock = read(lines);
      byRule += lines.contains("RRULE") ? 1 : 0;

      ZoneOffsetTransition change = zone.getRules().nextTransition(FROM);
      while (change != null && change.getInstant().isBefore(TO)) {
        assertEquals(id, zone, change.getInstant(), clock);
        assertEquals(id, zone, change.getInstant().minusSeconds(1), clock);
        change = zone.getRules().nextTransition(change.getInstant());
        checked++;
      }
      for (int i = 0; i < 100; i++) {
        long moment = random.nextLong(FROM.getEpochSecond(), TO.getEpochSecond());
        assertEquals(id, zone, Instant.ofEpochSecond(moment), clock);
      }
    }
    assertTrue(byRule + " by rule", byRule > 100);
    assertTrue(checked + " changes", checked > 5000);
  }

  @Test
  public void a_rule_is_only_used_where_calendars_know_it() {
    for (String id : List.of("Europe/Amsterdam", "America/New_York", "Australia/Sydney")) {
      String lines = new TimeZoneLines(ZoneId.of(id), FROM, TO).toString();

      assertEquals(lines, 3, lines.split("BEGIN:STANDARD|BEGIN:DAYLIGHT").length);
    }
    for (String id : List.of("Africa/Casablanca", "America/Santiago", "Africa/Cairo")) {
      String lines = new TimeZoneLines(ZoneId.of(id), FROM, TO).toString();

      assertTrue(lines, !lines.contains("RRULE"));
    }
  }

  private static void assertEquals(
      String id, ZoneId zone, Instant moment, TreeMap<Instant, ZoneOffset> clock) {
    ZoneOffset expected = zone.getRules().getOffset(moment);
    org.junit.Assert.assertEquals(
        id + " at " + moment, expected, clock.floorEntry(moment).getValue());
  }

  private static void assertEquals(String lines, int expected, int actual) {
    org.junit.Assert.assertEquals(lines, expected, actual);
  }

  /** Offsets by the moment from which they hold. */
  private static TreeMap<Instant, ZoneOffset> read(String lines) {
    TreeMap<Instant, ZoneOffset> clock = new TreeMap<>();
    for (String observance : lines.split("BEGIN:(STANDARD|DAYLIGHT)\r\n")) {
      if (!observance.startsWith("BEGIN:VTIMEZONE")) {
        Map<String, String> values = new HashMap<>();
        Arrays.stream(observance.split("\r\n"))
            .forEach(line -> values.put(line.split(":", 2)[0], line.split(":", 2)[1]));
        ZoneOffset before = ZoneOffset.of(values.get("TZOFFSETFROM"));
        ZoneOffset after = ZoneOffset.of(values.get("TZOFFSETTO"));
        LocalDateTime start = LocalDateTime.parse(values.get("DTSTART"), LOCAL);
        clock.put(start.toInstant(before), after);
        if (values.containsKey("RRULE")) {
          for (int year = start.getYear() + 1; year < LAST_YEAR; year++) {
            clock.put(on(values.get("RRULE"), year, start).toInstant(before), after);
          }
        }
      }
    }
    return clock;
  }

  private static LocalDateTime on(String rule, int year, LocalDateTime start) {
    Map<String, String> parts = new HashMap<>();
    Arrays.stream(rule.split(";")).forEach(p -> parts.put(p.split("=")[0], p.split("=")[1]));
    String day = parts.get("BYDAY");
    String name = day.substring(day.length() - 2);
    DayOfWeek weekday =
        Arrays.stream(DayOfWeek.values())
            .filter(one -> one.name().startsWith(name))
            .findFirst()
            .orElseThrow();
    int nth = Integer.parseInt(day.substring(0, day.length() - 2));
    return start
        .withDayOfMonth(1)
        .withYear(year)
        .withMonth(Month.of(Integer.parseInt(parts.get("BYMONTH"))).getValue())
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }
}
