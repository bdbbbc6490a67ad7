package nl.leerkring.calendars;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class CalendarFilesTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final CalendarFiles files =
      new CalendarFiles(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

  @Test
  public void an_invitation_is_exactly_this() {
    CalendarEvent event =
        event(new EventText("Purifier, alarms; at night", "One\nTwo", "Room 1", "https://x.test/7"))
            .with(new Organizer("Bram \"B\" Visser", "bram@example.test"))
            .withAttendees(
                List.of(new Attendee("Carla", "carla@example.test", Attendee.Answer.YES)))
            .withReminder(Duration.ofHours(1));

    String file = files.invitation(event);

    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Leerkring//Sessions//EN
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:session-7@leerkring
        DTSTAMP:20261124T120000Z
        SEQUENCE:3
        DTSTART:20270304T090000Z
        DTEND:20270304T100000Z
        SUMMARY:Purifier\\, alarms\\; at night
        DESCRIPTION:One\\nTwo
        LOCATION:Room 1
        URL:https://x.test/7
        ORGANIZER;CN="Bram 'B' Visser":mailto:bram@example.test
        ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=FALSE;PARTSTAT=ACCEPTED;CN="Carla":mailt
         o:carla@example.test
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Purifier\\, alarms\\; at night
        TRIGGER:-PT60M
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n"),
        file);
  }

  @Test
  public void a_series_is_by_the_clock_of_its_zone_which_comes_along() {
    CalendarEvent series =
        event(new EventText("Alarms", "", "", ""))
            .with(
                Series.weekly(2, 10),
                List.of(
                    Exceptional.off(Instant.parse("2027-04-01T08:00:00Z")),
                    Exceptional.moved(
                        Instant.parse("2027-03-18T09:00:00Z"),
                        slot(LocalDateTime.of(2027, 3, 19, 10, 0)))));

    String file = files.publication(series);

    for (String line :
        List.of(
            "TZID:Europe/Amsterdam",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "DTSTART;TZID=Europe/Amsterdam:20270304T100000",
            "DTEND;TZID=Europe/Amsterdam:20270304T110000",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=10",
            "EXDATE;TZID=Europe/Amsterdam:20270401T100000",
            "RECURRENCE-ID;TZID=Europe/Amsterdam:20270318T100000",
            "DTSTART:20270319T090000Z")) {
      assertTrue(line + " in\n" + file, file.contains("\r\n" + line + "\r\n"));
    }
    assertFalse(file, file.contains("ATTENDEE"));
  }

  @Test
  public void a_zone_without_changes_has_one_offset_and_one_with_odd_changes_has_each() {
    CalendarEvent kolkata = yearly(ZoneId.of("Asia/Kolkata"));
    CalendarEvent casablanca = yearly(ZoneId.of("Africa/Casablanca"));

    String plain = files.publication(kolkata);
    String odd = files.publication(casablanca);

    assertTrue(plain, plain.contains("TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530"));
    assertEquals(plain, 2, plain.split("BEGIN:STANDARD|BEGIN:DAYLIGHT").length);
    assertFalse(odd, odd.contains("RRULE:FREQ=YEARLY"));
    assertTrue(odd, odd.split("BEGIN:STANDARD|BEGIN:DAYLIGHT").length > 4);
  }

  @Test
  public void a_cancellation_names_what_it_cancels_and_only_that() {
    CalendarEvent event =
        event(new EventText("Alarms", "", "", "")).with(new Organizer("Bram", "bram@example.test"));

    String off = files.cancellation(event);

    assertTrue(off, off.contains("METHOD:CANCEL") && off.contains("STATUS:CANCELLED"));
    assertTrue(off, off.contains("UID:session-7@leerkring") && off.contains("SEQUENCE:3"));
    assertThrows(
        IllegalArgumentException.class, () -> files.cancellation(event, event.slot().start()));
  }

  @Test
  public void what_calendars_would_refuse_is_not_written() {
    CalendarEvent nobody = event(new EventText("Alarms", "", "", ""));
    CalendarEvent alone = nobody.with(new Organizer("Bram", "bram@example.test"));

    assertThrows(IllegalArgumentException.class, () -> files.cancellation(nobody));
    assertThrows(IllegalArgumentException.class, () -> files.invitation(alone));
    assertThrows(
        IllegalArgumentException.class,
        () -> nobody.with(Series.weekly(1, 3), List.of(Exceptional.off(nobody.slot().end()))));
    Series endless = Series.weeklyUntil(1, Instant.parse("2099-01-01T00:00:00Z"));
    Series over = Series.weeklyUntil(1, nobody.slot().start().minusSeconds(1));
    assertThrows(IllegalArgumentException.class, () -> nobody.with(endless, List.of()));
    assertThrows(IllegalArgumentException.class, () -> nobody.with(over, List.of()));
    assertThrows(IllegalArgumentException.class, () -> Series.weekly(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Series.weekly(1, Series.LONGEST + 1));
    assertThrows(
        IllegalArgumentException.class, () -> nobody.with(Series.monthly(1, 2, 3), List.of()));
  }

  @Test
  public void a_feed_has_a_name_and_says_when_to_come_again() {
    String feed = files.feed("Leerkring; \u2693", List.of());

    assertTrue(feed, feed.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assertTrue(feed, feed.contains("\r\nX-WR-CALNAME:Leerkring\\; \u2693\r\n"));
    assertTrue(feed, feed.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"));
    assertTrue(feed, feed.contains("\r\nX-PUBLISHED-TTL:PT1H\r\n"));
  }

  @Test
  public void no_text_gets_out_of_its_line_and_no_line_is_too_long() {
    List<String> alphabet =
        List.of(
            "a",
            ",",
            ";",
            ":",
            "\\",
            "\"",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\0",
            "\u0085",
            "\u2028",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "\ud83d",
            "\nEND:VEVENT\n",
            "^n",
            " ");
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder any = new StringBuilder("x");
      for (int i = random.nextInt(200); i > 0; i--) {
        any.append(alphabet.get(random.nextInt(alphabet.size())));
      }
      String text = any.toString();
      CalendarEvent event =
          event(new EventText(text, text, text, "https://x.test/?\n"))
              .with(new Organizer(text, text))
              .withAttendees(List.of(new Attendee(text, text, Attendee.Answer.NONE)));

      String file = files.invitation(event);

      for (String line : file.split("\r\n")) {
        assertTrue("seed " + seed, line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertFalse("seed " + seed, line.contains("\n") || line.contains("\r"));
      }
      assertTrue("seed " + seed, file.endsWith("\r\n"));
      List<String> unfolded = Arrays.asList(file.replace("\r\n ", "").split("\r\n"));
      assertEquals("seed " + seed, 1, unfolded.stream().filter("END:VEVENT"::equals).count());
      assertEquals("seed " + seed, 20, unfolded.size());
      for (CalendarReader reader : CalendarReader.values()) {
        String seen = reader.read(file).get(0).summary().replace("\r\n", "\n");
        assertEquals("seed " + seed, comparable(reader, readable(text)), comparable(reader, seen));
      }
    }
  }

  /** Without what ical4j itself mixes up: a backslash right before a line break. */
  private static String comparable(CalendarReader reader, String text) {
    String stripped = text.strip();
    return reader == CalendarReader.ICAL4J ? stripped.replaceAll("[\\\\n\n]", "") : stripped;
  }

  /** What is left of a text: line breaks as one kind, nothing that cannot be printed. */
  private static String readable(String text) {
    return text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\0", "")
        .codePoints()
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static CalendarEvent yearly(ZoneId zone) {
    Instant start = LocalDateTime.of(2027, 1, 7, 9, 0).atZone(zone).toInstant();
    return new CalendarEvent(
            "one",
            0,
            new EventText("Alarms", "", "", ""),
            new Slot(start, start.plusSeconds(3600), zone))
        .with(Series.weekly(1, 52), List.of());
  }

  private static CalendarEvent event(EventText text) {
    return new CalendarEvent(
        "session-7@leerkring", 3, text, slot(LocalDateTime.of(2027, 3, 4, 10, 0)));
  }

  private static Slot slot(LocalDateTime start) {
    Instant moment = start.atZone(AMSTERDAM).toInstant();
    return new Slot(moment, moment.plus(Duration.ofHours(1)), AMSTERDAM);
  }
}
