package nl.leerkring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Messages as one reader gets them: in their language, with moments by their own clock. */
public record Wording(Texts texts, ZoneId zone) {
  /** The message; days and moments among its arguments are written out. */
  public String of(Message message) {
    Object[] arguments = message.arguments().stream().map(this::said).toArray();
    return texts.of(new Message(message.key(), arguments));
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(day);
  }

  private Object said(Object argument) {
    if (argument instanceof LocalDate day) {
      return day(day);
    }
    return argument instanceof Instant moment ? when(moment) : argument;
  }

  private String when(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(moment.atZone(zone));
  }
}
