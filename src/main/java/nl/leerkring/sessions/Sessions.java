package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Said;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/**
 * What sessions there are for somebody. Everything is read with the member's eyes; drafts are seen
 * by who may edit their page only.
 */
@Component
public class Sessions {
  private static final Duration RECORDINGS_BACK = Duration.ofDays(30);

  private final Pages pages;
  private final SessionRepository repository;
  private final Seats seats;
  private final Audience audience;
  private final Clock clock;

  Sessions(Pages pages, SessionRepository repository, Seats seats, Audience audience, Clock clock) {
    this.pages = pages;
    this.repository = repository;
    this.seats = seats;
    this.audience = audience;
    this.clock = clock;
  }

  /** The session on that page; empty when there is none, or none for the member. */
  public Optional<SessionOnPage> find(Member member, long pageId) {
    Optional<PageSummary> page = pages.visible(member, pageId);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    boolean editor = pages.mayEdit(member, pageId);
    return repository
        .find(pageId)
        .filter(session -> !session.isDraft() || editor)
        .map(
            session ->
                new SessionOnPage(
                    session,
                    page.get(),
                    meetings(session),
                    editor,
                    audience.isInvited(session, member),
                    audience.homeOf(member)));
  }

  private List<Meeting> meetings(Session session) {
    List<Occurrence> occurrences = repository.occurrences(List.of(session.pageId()));
    Map<Long, SeatList> lists = seats.at(occurrences.stream().map(Occurrence::id).toList());
    return occurrences.stream().map(one -> new Meeting(session, one, lists.get(one.id()))).toList();
  }

  /** The page, for who may view it. */
  public Optional<PageSummary> page(Member member, long pageId) {
    return pages.visible(member, pageId);
  }

  public boolean mayPlan(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /** Sessions of the coming days that the member may see and is invited to, by start. */
  public List<ComingSession> coming(Member member, Duration within) {
    Instant now = clock.instant();
    return meetings(member, now, now.plus(within)).stream()
        .filter(seen -> seen.meeting().isOn() && !seen.meeting().start().isBefore(now))
        .filter(seen -> isInvited(seen.meeting().session(), member))
        .map(seen -> coming(member, seen))
        .toList();
  }

  private boolean isInvited(Session session, Member member) {
    return audience.isInvited(session, member);
  }

  private static ComingSession coming(Member member, SeenMeeting seen) {
    boolean answered =
        seen.meeting()
            .seats()
            .of(member.key())
            .filter(one -> one.place() != nl.leerkring.seats.Place.NONE || one.said() == Said.NO)
            .isPresent();
    return new ComingSession(
        seen.page().id(),
        seen.page().title(),
        seen.page().urlPath(),
        seen.meeting().start(),
        seen.meeting().free(),
        answered);
  }

  /**
   * Every time between the two moments of every session that was published and that the member may
   * see, by start, cancelled ones too; a constant number of queries.
   */
  public List<SeenMeeting> meetings(Member member, Instant from, Instant until) {
    return seen(member, repository.between(from, until), (session, list) -> true);
  }

  /** All times, also outside of it, of each session that has one between the two moments. */
  List<SeenMeeting> allTimes(Member member, Instant from, Instant until) {
    Set<Long> pageIds =
        repository.between(from, until).stream()
            .map(Occurrence::pageId)
            .collect(java.util.stream.Collectors.toSet());
    return seen(member, repository.occurrences(pageIds), (session, list) -> true);
  }

  /** Those of them in which the member has or waits for a seat, or that the member leads. */
  public List<SeenMeeting> meetingsOf(Member member, Instant from, Instant until) {
    return seen(
        member,
        repository.between(from, until),
        (session, list) ->
            session.isLedBy(member.key())
                || list.of(member.key())
                    .filter(one -> one.place() != nl.leerkring.seats.Place.NONE)
                    .isPresent());
  }

  /**
   * Recordings and notes of the last weeks' sessions that the member answered yes or maybe and was
   * not at, the latest first.
   */
  public List<Recording> recordingsFor(Member member) {
    Instant now = clock.instant();
    Map<Long, Answer> answered = new HashMap<>(seats.of(member.key()));
    answered.values().removeIf(one -> one.said() == Said.NO || one.attended());
    List<Occurrence> left =
        repository.occurrencesById(answered.keySet()).stream()
            .filter(one -> one.isOver(now) && one.end().isAfter(now.minus(RECORDINGS_BACK)))
            .filter(one -> !one.recording().isEmpty() || !one.notes().isEmpty())
            .toList();
    return seen(member, left, (session, list) -> true).stream()
        .sorted(Comparator.comparing((SeenMeeting seen) -> seen.meeting().start()).reversed())
        .map(Sessions::recording)
        .toList();
  }

  private static Recording recording(SeenMeeting seen) {
    Occurrence occurrence = seen.meeting().occurrence();
    return new Recording(
        seen.page().id(),
        seen.page().title(),
        seen.page().urlPath(),
        occurrence.start(),
        occurrence.recording(),
        occurrence.notes());
  }

  private List<SeenMeeting> seen(
      Member member, List<Occurrence> occurrences, BiPredicate<Session, SeatList> which) {
    Set<Long> pageIds =
        occurrences.stream().map(Occurrence::pageId).collect(java.util.stream.Collectors.toSet());
    Map<Long, Session> sessions = repository.find(pageIds);
    Map<Long, SeatList> lists = seats.at(occurrences.stream().map(Occurrence::id).toList());
    Map<Long, Optional<PageSummary>> seen = new HashMap<>();
    List<SeenMeeting> found = new ArrayList<>();
    for (Occurrence one : occurrences) {
      Session session = sessions.get(one.pageId());
      SeatList list = lists.get(one.id());
      if (session != null && !session.isDraft() && which.test(session, list)) {
        seen.computeIfAbsent(one.pageId(), id -> pages.visible(member, id))
            .ifPresent(page -> found.add(new SeenMeeting(new Meeting(session, one, list), page)));
      }
    }
    return found;
  }
}
