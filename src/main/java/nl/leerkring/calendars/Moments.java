package nl.leerkring.calendars;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and local times as RFC 5545 writes them (section 3.3.5). */
final class Moments {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private Moments() {}

  static String utc(Instant moment) {
    return local(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z";
  }

  static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  /** The name of the zone; without colons, which would have to be quoted. */
  static String tzid(ZoneId zone) {
    return zone.getId().replace(":", "");
  }

  /** With seconds only where there are some (section 3.3.14). */
  static String offset(ZoneOffset offset) {
    String pattern = offset.getTotalSeconds() % 60 == 0 ? "%s%02d%02d" : "%s%02d%02d%02d";
    int seconds = Math.abs(offset.getTotalSeconds());
    return String.format(
        Locale.ROOT,
        pattern,
        offset.getTotalSeconds() < 0 ? "-" : "+",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60);
  }
}
