package nl.leerkring.dev.host.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments written relative to the moment of loading, so that the demo never grows old. */
final class Ago {
  private static final Pattern SPAN = Pattern.compile("-(\\d{1,4})([dh])");
  private static final Pattern LOCAL =
      Pattern.compile("([+-]\\d{1,4})d (\\d{2}:\\d{2})(?: (\\S+))?");

  private final Instant now;

  Ago(Instant now) {
    this.now = now;
  }

  /** {@code -12d} or {@code -5h}. */
  Instant moment(String text, String file) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      throw new DemoFault(file + ": a moment is written as -12d or -5h, not as " + text);
    }
    long amount = Long.parseLong(span.group(1));
    return now.minus(
        span.group(2).equals("d") ? Duration.ofDays(amount) : Duration.ofHours(amount));
  }

  /** {@code +6d 10:00 Europe/Amsterdam} as a form field for a local time wants it. */
  String local(String text, String file) {
    Matcher parts = LOCAL.matcher(text);
    if (!parts.matches()) {
      throw new DemoFault(file + ": a local time is written as +6d 10:00, not as " + text);
    }
    ZoneId zone = ZoneId.of(parts.group(3) == null ? "Europe/Amsterdam" : parts.group(3));
    return ZonedDateTime.ofInstant(now, zone)
        .plusDays(Integer.parseInt(parts.group(1)))
        .with(LocalTime.parse(parts.group(2)))
        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
  }
}
