package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/** What happens to sessions because people's rights changed meanwhile. */
@Component
class RingRounds {
  private static final Duration AHEAD = Duration.ofDays(3 * 365);

  private final SessionRepository repository;
  private final Seats seats;
  private final Losses losses;
  private final Audience audience;
  private final Clock clock;

  RingRounds(
      SessionRepository repository, Seats seats, Losses losses, Audience audience, Clock clock) {
    this.repository = repository;
    this.seats = seats;
    this.losses = losses;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * Who may not see a page any more loses the seat there, and what they host has no host.
   *
   * @return in how many sessions somebody did
   */
  int lookAtRings() {
    Instant now = clock.instant();
    List<Occurrence> coming = repository.between(now, now.plus(AHEAD));
    Map<Long, SeatList> lists = seats.at(coming.stream().map(Occurrence::id).toList());
    Map<Long, Set<MemberKey>> people = new TreeMap<>();
    for (Occurrence one : coming) {
      Set<MemberKey> of = people.computeIfAbsent(one.pageId(), none -> new HashSet<>());
      lists.get(one.id()).answers().stream()
          .filter(answer -> answer.place() != Place.NONE || answer.isConcerned())
          .map(Answer::member)
          .forEach(of::add);
    }
    int changed = 0;
    for (Session session : repository.find(people.keySet()).values()) {
      Set<MemberKey> gone = people.get(session.pageId());
      session.host().ifPresent(gone::add);
      Predicate<MemberKey> stays = audience.mayCome(session);
      gone.removeIf(stays);
      losses.of(session.pageId(), gone);
      changed += gone.isEmpty() ? 0 : 1;
    }
    return changed;
  }
}
