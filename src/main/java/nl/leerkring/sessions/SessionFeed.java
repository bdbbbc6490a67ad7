package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerkring.calendars.CalendarEvent;
import nl.leerkring.calendars.CalendarSource;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.rings.PageRings;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import org.springframework.stereotype.Component;

/** Sessions in people's own calendars and in those of companies. */
@Component
class SessionFeed implements CalendarSource {
  private final Sessions sessions;
  private final SessionCalendar calendar;
  private final PageRings rings;
  private final Clock clock;

  SessionFeed(Sessions sessions, SessionCalendar calendar, PageRings rings, Clock clock) {
    this.sessions = sessions;
    this.calendar = calendar;
    this.rings = rings;
    this.clock = clock;
  }

  /** What they take part in, wait for or lead; of a series only those times. */
  @Override
  public List<CalendarEvent> eventsFor(Member reader, Instant from, Instant to) {
    return events(
        Optional.of(reader.key()), reader, from, to, meeting -> isTheirs(meeting, reader));
  }

  private static boolean isTheirs(Meeting meeting, Member reader) {
    return meeting.session().isLedBy(reader.key())
        || meeting
            .seats()
            .of(reader.key())
            .map(Answer::place)
            .filter(place -> place != Place.NONE)
            .isPresent();
  }

  /**
   * What reaches all of the company's people and invites them. Many read it, so the meeting's link
   * is not in it.
   */
  @Override
  public List<CalendarEvent> eventsOf(Company company, Member reader, Instant from, Instant to) {
    return events(
        Optional.empty(),
        reader,
        from,
        to,
        meeting ->
            meeting.session().room().invites(Set.of(company.key()))
                && reachesAll(company, reader, meeting.session().pageId()));
  }

  /** Whether the page is for all of the company; where somebody restricted it by hand, it isn't. */
  private boolean reachesAll(Company company, Member reader, long pageId) {
    return rings
        .reach(reader, pageId)
        .filter(reach -> !reach.byHand())
        .filter(
            reach ->
                switch (reach.ring()) {
                  case PUBLIC -> true;
                  case PARTNER ->
                      reach.owner().key().equals(company.key())
                          || reach.owner().letsIn(company.key(), clock.instant());
                  case COMPANY -> reach.owner().key().equals(company.key());
                })
        .isPresent();
  }

  private List<CalendarEvent> events(
      Optional<MemberKey> who, Member reader, Instant from, Instant to, Predicate<Meeting> which) {
    Map<Long, List<SeenMeeting>> bySession = new LinkedHashMap<>();
    for (SeenMeeting seen : sessions.allTimes(reader, from, to)) {
      bySession.computeIfAbsent(seen.page().id(), none -> new ArrayList<>()).add(seen);
    }
    List<CalendarEvent> events = new ArrayList<>();
    for (List<SeenMeeting> times : bySession.values()) {
      List<Meeting> meetings = times.stream().map(SeenMeeting::meeting).toList();
      if (meetings.stream().anyMatch(which)) {
        events.add(calendar.event(times.get(0).page(), meetings, who, which));
      }
    }
    return events;
  }
}
