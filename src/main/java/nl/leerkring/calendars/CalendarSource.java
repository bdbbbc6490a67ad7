package nl.leerkring.calendars;

import java.time.Instant;
import java.util.List;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;

/**
 * Puts something into people's calendars. What it gives is read with the eyes of the reader now:
 * nothing that they may not see, whoever asks and whenever they got the address.
 */
public interface CalendarSource {
  /** What concerns the reader themselves and is, or recurs, between the two moments. */
  List<CalendarEvent> eventsFor(Member reader, Instant from, Instant to);

  /**
   * What concerns the company's people and is, or recurs, between the two moments. Many of them get
   * to see it, so only what the reader and all of them may see.
   */
  List<CalendarEvent> eventsOf(Company company, Member reader, Instant from, Instant to);
}
