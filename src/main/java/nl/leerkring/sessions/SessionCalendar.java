package nl.leerkring.sessions;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Collectors;
import nl.leerkring.host.Site;
import org.springframework.stereotype.Component;

/** Sessions as calendar files (RFC 5545): one event in UTC, with a UID that stays. */
@Component
class SessionCalendar {
  private final Site site;
  private final Clock clock;

  SessionCalendar(Site site, Clock clock) {
    this.site = site;
    this.clock = clock;
  }

  String file(SessionOnPage found) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Leerkring//Sessions//EN");
    calendar.setMethod(Method.publish());
    calendar.addEvent(event(found));
    return Biweekly.write(calendar).go();
  }

  private VEvent event(SessionOnPage found) {
    Session session = found.session();
    VEvent event = new VEvent();
    event.setUid("session-" + session.pageId() + "@leerkring");
    event.setSequence(session.revision());
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setDateStart(Date.from(session.start()));
    event.setDateEnd(Date.from(session.end()));
    event.setSummary(found.page().title());
    event.setDescription(description(session));
    event.setUrl(site.url(found.page().urlPath()));
    return event;
  }

  private static String description(Session session) {
    String agenda =
        session.agenda().stream()
            .map(item -> item.minutes() + "' " + item.title())
            .collect(Collectors.joining("\n"));
    return session.goal() + "\n\n" + agenda + "\n\n" + session.speakers();
  }
}
