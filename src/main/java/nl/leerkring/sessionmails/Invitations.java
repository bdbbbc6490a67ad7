package nl.leerkring.sessionmails;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.calendars.Attendee;
import nl.leerkring.calendars.CalendarEvent;
import nl.leerkring.calendars.CalendarFiles;
import nl.leerkring.calendars.EventText;
import nl.leerkring.calendars.Organizer;
import nl.leerkring.calendars.Slot;
import nl.leerkring.host.MailCalendar;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionCalendar;
import nl.leerkring.sessions.SessionOnPage;
import org.springframework.stereotype.Component;

/**
 * Calendar files for who takes part in a session. Nobody's mail address stands in them but the
 * reader's own: the organizer is an address that nobody reads, as replies of calendars do not
 * count.
 */
@Component
class Invitations {
  /** Sequences count the seconds from here, so that each mail's is higher than the last one's. */
  private static final long SECONDS_TO_2020 = 1_577_836_800L;

  private final SessionCalendar calendar;
  private final CalendarFiles files;
  private final Site site;
  private final Clock clock;

  Invitations(SessionCalendar calendar, CalendarFiles files, Site site, Clock clock) {
    this.calendar = calendar;
    this.files = files;
    this.site = site;
    this.clock = clock;
  }

  /** All times of theirs as it is now; empty when they take part in none. */
  Optional<MailCalendar> request(SessionOnPage found, Member to, String organizer) {
    boolean takesPart = found.meetings().stream().anyMatch(one -> isTheirs(one, to));
    if (!takesPart || !found.session().isPublished()) {
      return Optional.empty();
    }
    CalendarEvent event = calendar.ownEvent(found, to.key());
    return Optional.of(
        new MailCalendar(
            MailCalendar.Method.REQUEST, files.invitation(addressed(event, to, organizer))));
  }

  private static boolean isTheirs(Meeting meeting, Member to) {
    return meeting.isPartOf(to.key()) && !meeting.occurrence().off();
  }

  /**
   * Takes it out of their calendar, whatever is known of the session now.
   *
   * @param summary what they may still be told of it
   */
  MailCalendar cancel(long pageId, String summary, Slot slot, Member to, String organizer) {
    CalendarEvent event =
        new CalendarEvent(SessionCalendar.uid(pageId), 0, new EventText(summary, "", "", ""), slot);
    return new MailCalendar(
        MailCalendar.Method.CANCEL, files.cancellation(addressed(event, to, organizer)));
  }

  private CalendarEvent addressed(CalendarEvent event, Member to, String organizer) {
    Attendee attendee = new Attendee(to.fullName(), to.email(), Attendee.Answer.YES);
    return new CalendarEvent(
        event.uid(),
        sequence(clock.instant()),
        event.text(),
        event.slot(),
        event.status(),
        Optional.of(new Organizer(organizer, "no-reply@" + domain())),
        List.of(attendee),
        event.series(),
        event.exceptions(),
        event.reminder());
  }

  private static int sequence(Instant now) {
    return (int) (now.getEpochSecond() - SECONDS_TO_2020);
  }

  private String domain() {
    String host = URI.create(site.url("/")).getHost();
    return host == null ? "leerkring.invalid" : host;
  }
}
