package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Prepared meetings of people of different companies. Everything is read with the member's eyes.
 */
@Component
public class Sessions {
  private final Pages pages;
  private final SessionRepository repository;
  private final Seats seats;
  private final Clock clock;

  Sessions(Pages pages, SessionRepository repository, Seats seats, Clock clock) {
    this.pages = pages;
    this.repository = repository;
    this.seats = seats;
    this.clock = clock;
  }

  /** The session on that page; empty when there is none, or none for the member. */
  Optional<SessionOnPage> find(Member member, long pageId) {
    return pages
        .visible(member, pageId)
        .flatMap(
            page ->
                repository
                    .find(pageId)
                    .map(session -> new SessionOnPage(session, page, answers(session))));
  }

  Optional<PageSummary> page(Member member, long pageId) {
    return pages.visible(member, pageId);
  }

  boolean mayPlan(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /** Keeps the session, or says by field what is wrong; who may edit the page may plan it. */
  Map<String, Message> save(Member member, SessionForm form) {
    if (!mayPlan(member, form.pageId())) {
      return Map.of("form", new Message("sessions.error.plan"));
    }
    SessionCheck check = new SessionCheck();
    int revision = repository.find(form.pageId()).map(kept -> kept.revision() + 1).orElse(0);
    check
        .read(form, revision)
        .ifPresent(
            session -> {
              repository.save(session);
              seats.fill(session);
            });
    return check.errors();
  }

  /** Asks for a seat, or gives it back; refuses when it is over or not for the member. */
  Optional<Message> answer(Member member, long pageId, boolean yes) {
    Optional<SessionOnPage> found = find(member, pageId);
    if (found.isEmpty()) {
      return Optional.of(new Message("sessions.error.session"));
    }
    Session session = found.get().session();
    if (isOver(session)) {
      return Optional.of(new Message("sessions.error.over"));
    }
    if (yes) {
      seats.ask(session, member.key());
    } else {
      seats.giveBack(session, member.key());
    }
    return Optional.empty();
  }

  boolean isOver(Session session) {
    return !clock.instant().isBefore(session.end());
  }

  /** Sessions of the coming days that the member may see, by start. */
  public List<ComingSession> coming(Member member, Duration within) {
    Instant now = clock.instant();
    List<Session> sessions = repository.starting(now, now.plus(within));
    Map<Long, Answers> answers = repository.answers(sessions);
    return sessions.stream()
        .flatMap(
            session ->
                pages.visible(member, session.pageId()).stream()
                    .map(page -> coming(member, session, page, answers.get(session.pageId()))))
        .toList();
  }

  private static ComingSession coming(
      Member member, Session session, PageSummary page, Answers answers) {
    boolean answered = answers.isSeated(member.key()) || answers.placeInLine(member.key()) > 0;
    return new ComingSession(
        page.id(), page.title(), page.urlPath(), session.start(), answers.free(session), answered);
  }

  private Answers answers(Session session) {
    return repository.answers(List.of(session)).get(session.pageId());
  }
}
