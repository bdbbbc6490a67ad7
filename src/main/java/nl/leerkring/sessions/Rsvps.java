package nl.leerkring.sessions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerkring.host.Member;
import nl.leerkring.seats.Said;
import nl.leerkring.seats.SeatChange;
import nl.leerkring.seats.Seats;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Answers to sessions: a seat, a place in line, or none. */
@Component
public class Rsvps {
  private static final Message NONE = new Message("sessions.error.session");

  private final SessionRepository repository;
  private final Seats seats;
  private final SessionEvents events;
  private final Audience audience;
  private final Clock clock;

  Rsvps(
      SessionRepository repository,
      Seats seats,
      SessionEvents events,
      Audience audience,
      Clock clock) {
    this.repository = repository;
    this.seats = seats;
    this.events = events;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * Keeps what the member says; yes to a seat that was offered or kept confirms it. Saying the same
   * again changes nothing.
   *
   * @param number which time of a series; empty for all that are to come
   * @return why not; empty when it was kept
   */
  public Optional<Message> say(Member member, long pageId, OptionalInt number, Said said) {
    Optional<Session> session =
        repository.find(pageId).filter(one -> !one.isDraft() && audience.sees(one, member));
    if (session.isEmpty()) {
      return Optional.of(NONE);
    }
    if (said == Said.YES && !audience.isInvited(session.get(), member)) {
      return Optional.of(new Message("sessions.error.companies"));
    }
    String company = audience.homeOf(member);
    return repository
        .inTurn(pageId, now -> say(now, member, company, number, said))
        .orElse(Optional.of(NONE));
  }

  private Optional<Message> say(
      Session session, Member member, String company, OptionalInt number, Said said) {
    if (!session.isPublished()) {
      return Optional.of(new Message("sessions.error.cancelled"));
    }
    List<Occurrence> times =
        repository.occurrences(List.of(session.pageId())).stream()
            .filter(one -> number.isEmpty() || one.number() == number.getAsInt())
            .filter(one -> !one.off() && !one.isOver(clock.instant()))
            .toList();
    Map<Occurrence, List<SeatChange>> changes = new LinkedHashMap<>();
    for (Occurrence one : times) {
      changes.put(
          one,
          seats.say(
              one.id(),
              session.room().terms(one.start()),
              member.key(),
              company,
              said,
              audience.mayCome(session)));
    }
    events.tell(session, changes);
    return times.isEmpty() ? Optional.of(new Message("sessions.error.over")) : Optional.empty();
  }
}
