package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsSource;
import nl.leerkring.news.SeenSource;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.Said;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Sessions to come that have free seats, each at its next time; not for who answered already. What
 * is only for some companies is no news for the community.
 */
@Component
class SessionNews implements NewsSource, SeenSource {
  private static final Duration AHEAD = Duration.ofDays(14);

  private final SessionRepository repository;
  private final Seats seats;
  private final PageRestrictions pages;
  private final Clock clock;

  SessionNews(SessionRepository repository, Seats seats, PageRestrictions pages, Clock clock) {
    this.repository = repository;
    this.seats = seats;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public List<NewsItem> since(Instant moment, Instant now) {
    List<NewsItem> news = new ArrayList<>(recordings(moment, now));
    coming(now).values().stream()
        .filter(meeting -> meeting.session().room().companies().isEmpty() && meeting.free() > 0)
        .flatMap(meeting -> item(meeting).stream())
        .forEach(news::add);
    return news;
  }

  /** What can be seen or read of sessions that are over. */
  private List<NewsItem> recordings(Instant moment, Instant now) {
    return repository.between(moment, now).stream()
        .filter(one -> one.isOver(now) && !one.off())
        .filter(one -> !one.recording().isEmpty() || !one.notes().isEmpty())
        .flatMap(
            one -> pages.find(one.pageId()).stream().map(page -> recording(one, page.spaceKey())))
        .toList();
  }

  private static NewsItem recording(Occurrence time, String space) {
    return NewsItem.own(
            "recording:" + time.id(), NewsKind.RECORDING, time.pageId(), time.end(), null)
        .in(space)
        .with(0, new Message("sessions.news.recording", time.start()));
  }

  /** The next time of each session, by page. */
  private Map<Long, Meeting> coming(Instant now) {
    List<Occurrence> times =
        repository.between(now, now.plus(AHEAD)).stream()
            .filter(one -> !one.off() && !one.hasBegun(now))
            .toList();
    Map<Long, Session> sessions =
        repository.find(times.stream().map(Occurrence::pageId).distinct().toList());
    Map<Long, SeatList> lists = seats.at(times.stream().map(Occurrence::id).toList());
    Map<Long, Meeting> next = new HashMap<>();
    for (Occurrence one : times) {
      Session session = sessions.get(one.pageId());
      if (session != null && session.isPublished()) {
        next.putIfAbsent(one.pageId(), new Meeting(session, one, lists.get(one.id())));
      }
    }
    return next;
  }

  /** A page that is gone has no news. */
  private Optional<NewsItem> item(Meeting meeting) {
    return pages
        .find(meeting.session().pageId())
        .map(RestrictedPage::spaceKey)
        .map(space -> item(meeting, space));
  }

  private static NewsItem item(Meeting meeting, String space) {
    Session session = meeting.session();
    NewsItem page =
        NewsItem.own(
            "session:" + session.pageId(),
            NewsKind.SESSION,
            session.pageId(),
            meeting.start(),
            null);
    Message says =
        session.room().seats() == 0
            ? new Message("sessions.news.open", meeting.start())
            : new Message("sessions.news", meeting.start(), meeting.free());
    return page.in(space)
        .about(session.about().functions(), Set.of())
        .with(meeting.seats().seated().size(), says);
  }

  @Override
  public Map<MemberKey, Map<Long, Instant>> seen(Collection<MemberKey> members) {
    Set<MemberKey> wanted = new HashSet<>(members);
    Map<MemberKey, Map<Long, Instant>> seen = new HashMap<>();
    coming(clock.instant())
        .forEach(
            (page, meeting) ->
                meeting.seats().answers().stream()
                    .filter(answer -> answer.place() != Place.NONE || answer.said() == Said.NO)
                    .map(Answer::member)
                    .filter(wanted::contains)
                    .forEach(
                        member ->
                            seen.computeIfAbsent(member, none -> new HashMap<>())
                                .put(page, FOR_GOOD)));
    return seen;
  }
}
