package nl.leerkring.sessionmails;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import nl.leerkring.calendars.Slot;
import nl.leerkring.mails.Notice;

/** What was noted when the notice was posted. */
record NoticeFacts(Notice notice) {
  What what() {
    return What.valueOf(notice.fact("what"));
  }

  /** Which time of the session it is about; empty for all. */
  OptionalInt number() {
    String number = notice.fact("number");
    return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
  }

  String reason() {
    return notice.fact("reason");
  }

  Instant start() {
    return Instant.ofEpochMilli(Long.parseLong(notice.fact("start")));
  }

  /** When it was to be at the time. */
  Slot slot() {
    String zone = notice.fact("zone");
    return new Slot(
        start(),
        Instant.ofEpochMilli(Long.parseLong(notice.fact("end"))),
        zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone));
  }

  /** The session's page, also where the notice does not name it. */
  long pageId() {
    return Long.parseLong(notice.topic().split("\\|")[1]);
  }
}
