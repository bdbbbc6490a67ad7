package nl.leerkring.sessions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.calendars.CalendarEvent;
import nl.leerkring.calendars.CalendarEvent.Status;
import nl.leerkring.calendars.EventText;
import nl.leerkring.calendars.Exceptional;
import nl.leerkring.calendars.Slot;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Site;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import org.springframework.stereotype.Component;

/** Sessions as calendars know them: one event a session, with one UID for ever. */
@Component
public class SessionCalendar {
  private final Sessions sessions;
  private final Site site;

  SessionCalendar(Sessions sessions, Site site) {
    this.sessions = sessions;
    this.site = site;
  }

  /** What calendars know the session by. */
  public static String uid(long pageId) {
    return "session-" + pageId + "@leerkring";
  }

  /** The whole session, for who may view it; empty for a draft. */
  public Optional<CalendarEvent> event(Member member, long pageId) {
    return sessions
        .find(member, pageId)
        .filter(found -> !found.session().isDraft())
        .map(
            found -> event(found.page(), found.meetings(), Optional.of(member.key()), one -> true));
  }

  /** The session with those of its times in which the member has a seat, or all if they lead it. */
  public CalendarEvent ownEvent(SessionOnPage found, MemberKey member) {
    return event(
        found.page(), found.meetings(), Optional.of(member), meeting -> meeting.isPartOf(member));
  }

  /**
   * A session with those of its times that are for the member; the others are off for them. The
   * meeting's link is in it when the member takes part in one of them.
   *
   * @param meetings all times of the session
   * @param member whose calendar it is for; empty for one that many read
   */
  CalendarEvent event(
      PageSummary page,
      List<Meeting> meetings,
      Optional<MemberKey> member,
      Predicate<Meeting> forThem) {
    Session session = meetings.get(0).session();
    Timetable times = session.times().orElseThrow();
    boolean partOf =
        member.filter(key -> meetings.stream().anyMatch(one -> one.isPartOf(key))).isPresent();
    EventText text = text(session, page, partOf);
    CalendarEvent event =
        times.series().isEmpty()
            ? new CalendarEvent(
                uid(session.pageId()), session.revision(), text, slot(meetings.get(0), times))
            : new CalendarEvent(uid(session.pageId()), session.revision(), text, times.first())
                .with(times.series().get(), exceptions(times, meetings, forThem));
    return event.with(status(session, meetings, member));
  }

  private static Slot slot(Meeting meeting, Timetable times) {
    return new Slot(meeting.occurrence().start(), meeting.occurrence().end(), times.zone());
  }

  private static Status status(
      Session session, List<Meeting> meetings, Optional<MemberKey> member) {
    boolean off = meetings.stream().allMatch(one -> one.occurrence().off());
    if (session.state() == State.CANCELLED || off) {
      return Status.CANCELLED;
    }
    boolean pending =
        meetings.stream()
            .map(one -> member.flatMap(one.seats()::of).map(Answer::place).orElse(Place.NONE))
            .allMatch(place -> place == Place.WAITING || place == Place.OFFERED);
    return pending ? Status.TENTATIVE : Status.CONFIRMED;
  }

  /** Times that are off, or not for them, or not when the series says. */
  private static List<Exceptional> exceptions(
      Timetable times, List<Meeting> meetings, Predicate<Meeting> forThem) {
    Map<Integer, Meeting> byNumber = new LinkedHashMap<>();
    meetings.forEach(one -> byNumber.put(one.occurrence().number(), one));
    List<Exceptional> exceptions = new ArrayList<>();
    List<Instant> starts = times.starts();
    for (int number = 0; number < starts.size(); number++) {
      Instant planned = starts.get(number);
      Meeting meeting = byNumber.get(number);
      if (meeting == null || meeting.occurrence().off() || !forThem.test(meeting)) {
        exceptions.add(Exceptional.off(planned));
      } else {
        Slot slot = slot(meeting, times);
        boolean asPlanned = slot.start().equals(planned) && slot.length().equals(times.length());
        if (!asPlanned) {
          exceptions.add(Exceptional.moved(planned, slot));
        }
      }
    }
    return exceptions;
  }

  private EventText text(Session session, PageSummary page, boolean partOf) {
    Room room = session.room();
    String link = partOf ? room.link() : "";
    String agenda =
        session.about().agenda().stream()
            .map(item -> item.minutes() + "' " + item.title())
            .collect(Collectors.joining("\n"));
    String description =
        List.of(session.about().goal(), agenda, link).stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    String place = room.place().isEmpty() ? link : room.place();
    return new EventText(page.title(), description, place, site.url(page.urlPath()));
  }
}
