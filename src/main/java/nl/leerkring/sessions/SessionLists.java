package nl.leerkring.sessions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/**
 * Many sessions at a glance, with the reader's eyes: as many queries for thousands as for two. The
 * host is asked of one page after the other, only until enough are found.
 */
@Component
public class SessionLists {
  private final Pages pages;
  private final SessionRepository repository;
  private final Seats seats;

  SessionLists(Pages pages, SessionRepository repository, Seats seats) {
    this.pages = pages;
    this.repository = repository;
    this.seats = seats;
  }

  /** Those that are wanted and that the reader may see; drafts never. */
  public Listed find(
      Member reader,
      Span span,
      BiPredicate<Session, Occurrence> wanted,
      PageFilter where,
      int most) {
    List<Occurrence> all = new ArrayList<>(repository.between(span.from(), span.until()));
    if (span.latestFirst()) {
      Collections.reverse(all);
    }
    Set<Long> pageIds = all.stream().map(Occurrence::pageId).collect(Collectors.toSet());
    Map<Long, Session> sessions = repository.find(pageIds);
    Map<Long, Optional<PageSummary>> seen = new HashMap<>();
    List<Occurrence> shown = new ArrayList<>();
    for (Occurrence one : all) {
      Session session = sessions.get(one.pageId());
      boolean may =
          shown.size() <= most
              && session != null
              && !session.isDraft()
              && !span.isPassed(one)
              && wanted.test(session, one);
      if (may && at(reader, one, seen).filter(where::fits).isPresent()) {
        shown.add(one);
      }
    }
    boolean more = shown.size() > most;
    return new Listed(withSeats(more ? shown.subList(0, most) : shown, sessions, seen), more);
  }

  private Optional<PageSummary> at(
      Member reader, Occurrence one, Map<Long, Optional<PageSummary>> seen) {
    return seen.computeIfAbsent(one.pageId(), id -> pages.visible(reader, id));
  }

  private List<SeenMeeting> withSeats(
      List<Occurrence> shown, Map<Long, Session> sessions, Map<Long, Optional<PageSummary>> seen) {
    Map<Long, SeatList> lists = seats.at(shown.stream().map(Occurrence::id).toList());
    return shown.stream()
        .map(
            one ->
                new SeenMeeting(
                    new Meeting(sessions.get(one.pageId()), one, lists.get(one.id())),
                    seen.get(one.pageId()).orElseThrow()))
        .toList();
  }

  /** Those that the member leads or said anything but no to, as far as they may see them. */
  public Listed of(Member member, Span span, int most) {
    Map<Long, Answer> answers = seats.of(member.key());
    return find(
        member,
        span,
        (session, one) ->
            session.isLedBy(member.key())
                || Optional.ofNullable(answers.get(one.id()))
                    .filter(Answer::isConcerned)
                    .isPresent(),
        page -> true,
        most);
  }

  /** Which pages are wanted, among those that the reader may see. */
  public interface PageFilter {
    boolean fits(PageSummary page);
  }
}
