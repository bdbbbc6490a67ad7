package nl.leerkring.sessions;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.SeatChange;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/** People who can't come any more lose what they had, and others move up. */
@Component
class Losses {
  private final SessionRepository repository;
  private final Seats seats;
  private final SessionEvents events;
  private final Audience audience;
  private final Clock clock;

  Losses(
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

  /** They are out of all that is to come of the session; may be done again when it broke off. */
  void of(long pageId, Set<MemberKey> gone) {
    if (!gone.isEmpty()) {
      repository.inTurn(pageId, session -> lose(session, gone));
    }
  }

  private Session lose(Session before, Set<MemberKey> gone) {
    boolean hostLeft = before.host().filter(gone::contains).isPresent();
    Session session =
        hostLeft ? before.withHost(Optional.empty()).revised(before.revision() + 1) : before;
    if (hostLeft) {
      repository.save(session);
      tellWithoutHost(session, gone);
    }
    Map<Occurrence, List<SeatChange>> changes = new LinkedHashMap<>();
    Set<MemberKey> lost = new LinkedHashSet<>();
    for (Occurrence one : coming(session.pageId())) {
      List<MemberKey> here =
          seats.at(one.id()).answers().stream().map(Answer::member).filter(gone::contains).toList();
      lost.addAll(here);
      changes.put(
          one,
          seats.remove(
              one.id(), session.room().terms(one.start()), here, audience.mayCome(session)));
    }
    if (session.isPublished()) {
      lost.forEach(member -> tellLost(session, member));
      events.tell(session, changes);
    }
    return session;
  }

  private void tellLost(Session session, MemberKey member) {
    events.tell(SessionEvent.Kind.LOST_RING, session, Optional.empty(), List.of(member), "");
  }

  private void tellWithoutHost(Session session, Set<MemberKey> gone) {
    if (session.isPublished()) {
      Collection<SeatList> lists =
          seats.at(coming(session.pageId()).stream().map(Occurrence::id).toList()).values();
      List<MemberKey> concerned =
          SessionEvents.concerned(session, lists).stream()
              .filter(member -> !gone.contains(member))
              .toList();
      events.tell(SessionEvent.Kind.HOST_LEFT, session, Optional.empty(), concerned, "");
    }
  }

  private List<Occurrence> coming(long pageId) {
    return repository.occurrences(List.of(pageId)).stream()
        .filter(one -> !one.isOver(clock.instant()))
        .toList();
  }
}
