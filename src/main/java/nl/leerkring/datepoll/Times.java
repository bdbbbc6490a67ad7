package nl.leerkring.datepoll;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.leerkring.host.Member;

/** Moments of a poll as one reader's clock and language say them. */
final class Times {
  private final Poll poll;
  private final Member reader;
  private final boolean offsetsTold;

  Times(Poll poll, Member reader) {
    this.poll = poll;
    this.reader = reader;
    this.offsetsTold =
        poll.slots().stream().map(slot -> at(slot).getOffset()).distinct().count() > 1
            || poll.slots().stream().anyMatch(this::comesTwice);
  }

  String day(Instant slot) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(reader.locale())
        .format(at(slot));
  }

  /**
   * From when until when; with the offset where the clock changes in between or an hour repeats.
   */
  String hours(Instant slot) {
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(reader.locale());
    String hours = time.format(at(slot)) + " \u2013 " + time.format(at(slot.plus(poll.length())));
    return offsetsTold
        ? hours + " (" + DateTimeFormatter.ofPattern("O", reader.locale()).format(at(slot)) + ")"
        : hours;
  }

  private boolean comesTwice(Instant slot) {
    LocalDateTime local = at(slot).toLocalDateTime();
    List<?> offsets = reader.zone().getRules().getValidOffsets(local);
    return offsets.size() > 1;
  }

  private ZonedDateTime at(Instant slot) {
    return slot.atZone(reader.zone());
  }
}
