package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/** What happens to sessions by the clock. */
@Component
class SessionRounds {
  /** So long after its end it is still worth telling that a session is over. */
  private static final Duration OVER_BACK = Duration.ofDays(2);

  private final SessionRepository repository;
  private final Seats seats;
  private final SessionEvents events;
  private final Audience audience;
  private final Clock clock;

  SessionRounds(
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
   * Offers that ran out go to the next in line, shares of companies end, and what is over is told
   * to be so.
   *
   * @return how many times of sessions changed
   */
  int keepTime() {
    return settle() + tellOver();
  }

  private int settle() {
    Instant now = clock.instant();
    List<Occurrence> unsettled =
        repository.occurrencesById(seats.unsettled()).stream()
            .filter(one -> !one.off() && one.start().isAfter(now))
            .toList();
    Map<Long, Session> sessions =
        repository.find(unsettled.stream().map(Occurrence::pageId).collect(Collectors.toSet()));
    Map<Long, SeatList> lists = seats.at(unsettled.stream().map(Occurrence::id).toList());
    int changed = 0;
    for (Occurrence one : unsettled) {
      Session session = sessions.get(one.pageId());
      if (session != null
          && session.isPublished()
          && lists.get(one.id()).isDue(session.room().terms(one.start()), now)) {
        repository.inTurn(one.pageId(), fresh -> settle(fresh, one));
        changed++;
      }
    }
    return changed;
  }

  private Session settle(Session session, Occurrence seen) {
    repository.occurrencesById(List.of(seen.id())).stream()
        .filter(one -> session.isPublished() && !one.off())
        .forEach(
            one ->
                events.tell(
                    session,
                    one,
                    seats.settle(
                        one.id(), session.room().terms(one.start()), audience.mayCome(session))));
    return session;
  }

  private int tellOver() {
    List<Occurrence> over = untold();
    over.forEach(one -> repository.inTurn(one.pageId(), session -> tellOver(session, one)));
    return over.size();
  }

  private List<Occurrence> untold() {
    Instant now = clock.instant();
    return repository.endedUntold(now.minus(OVER_BACK), now);
  }

  private Session tellOver(Session session, Occurrence seen) {
    untold().stream()
        .filter(one -> one.id() == seen.id()) // else another node told it meanwhile
        .forEach(
            one -> {
              repository.markTold(one);
              if (session.isPublished() && !one.off()) {
                Set<MemberKey> concerned = new HashSet<>(seats.at(one.id()).seated());
                session.host().ifPresent(concerned::add);
                events.tell(
                    SessionEvent.Kind.OVER,
                    session,
                    Optional.of(one),
                    concerned.stream()
                        .sorted(java.util.Comparator.comparing(MemberKey::value))
                        .toList(),
                    "");
              }
            });
    return session;
  }
}
