package nl.leerkring.sessionpage;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.Optional;
import nl.leerkring.calendars.CalendarFiles;
import nl.leerkring.host.Members;
import nl.leerkring.sessions.SessionCalendar;
import nl.leerkring.web.HttpStatus;

/**
 * The calendar file of a session, for who may view its page. Both REST namespaces are named; each
 * line of Confluence has one of them and ignores the other.
 */
@LicensedOnly
@javax.ws.rs.Path("/sessions")
@jakarta.ws.rs.Path("/sessions")
public class SessionCalendarResource {
  private static final int NOT_FOUND = 404;

  private final SessionCalendar calendar;
  private final CalendarFiles files;
  private final Members members;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public SessionCalendarResource(SessionCalendar calendar, CalendarFiles files, Members members) {
    this.calendar = calendar;
    this.files = files;
    this.members = members;
  }

  /** Not found for a page without a session and for a page that one may not view alike. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{pageId}.ics")
  @jakarta.ws.rs.Path("/{pageId}.ics")
  @javax.ws.rs.Produces("text/calendar;charset=utf-8")
  @jakarta.ws.rs.Produces("text/calendar;charset=utf-8")
  public String file(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId) {
    Optional<String> file =
        members.current().flatMap(member -> calendar.event(member, pageId)).map(files::publication);
    return file.orElseThrow(() -> HttpStatus.of(NOT_FOUND));
  }
}
