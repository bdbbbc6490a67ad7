package nl.leerkring.sessions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.SeatChange;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import nl.leerkring.seats.Terms;
import org.springframework.stereotype.Component;

/** What the host does with seats; the callers checked who asks. */
@Component
public class Hosting {
  private final SessionRepository repository;
  private final Seats seats;
  private final SessionEvents events;
  private final Audience audience;
  private final Clock clock;

  Hosting(
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

  /** As many seats as are held at any time to come: there can't be fewer. */
  public int mostTaken(long pageId) {
    List<Long> ids = coming(pageId).stream().map(Occurrence::id).toList();
    return seats.at(ids).values().stream().mapToInt(Hosting::held).max().orElse(0);
  }

  private static int held(SeatList list) {
    return (int) list.answers().stream().filter(one -> one.place().holdsSeat()).count();
  }

  /**
   * Keeps seats for people, at every time to come; first of those kept for nobody in particular.
   * Who has one, and who comes when none is left, gets none.
   */
  public void reserve(long pageId, List<Member> people) {
    if (people.isEmpty()) {
      return;
    }
    repository.inTurn(
        pageId,
        session -> {
          Session now = session;
          for (Member member : people) {
            now = reserve(now, member);
          }
          return now;
        });
  }

  private Session reserve(Session session, Member member) {
    int kept = session.room().reserved();
    boolean named = false;
    Map<Occurrence, List<SeatChange>> all = new LinkedHashMap<>();
    for (Occurrence one : coming(session.pageId())) {
      Terms terms = session.room().withReserved(Math.max(0, kept - 1)).terms(one.start());
      List<SeatChange> changes =
          seats.reserve(one.id(), terms, member.key(), audience.homeOf(member));
      named |= !changes.isEmpty();
      all.put(one, changes);
    }
    if (session.isPublished()) {
      events.tell(session, all);
    }
    if (!named || kept == 0) {
      return session;
    }
    Session fewer = session.with(session.room().withReserved(kept - 1));
    repository.save(fewer);
    return fewer;
  }

  /** Keeps the seat for them no longer, at that time; who took it has it. */
  public void release(long pageId, int number, Member member) {
    repository.inTurn(
        pageId,
        session -> {
          number(pageId, number).stream()
              .filter(one -> seats.at(one.id()).with(Place.RESERVED).contains(member.key()))
              .forEach(one -> release(session, one, member));
          return session;
        });
  }

  private void release(Session session, Occurrence one, Member member) {
    List<SeatChange> changes =
        seats.remove(
            one.id(),
            session.room().terms(one.start()),
            List.of(member.key()),
            audience.mayCome(session));
    if (session.isPublished()) {
      events.tell(session, one, changes);
    }
  }

  /** Keeps who was there; who never answered gets no answer by it. */
  public void attended(long pageId, int number, Map<MemberKey, Boolean> were) {
    repository.inTurn(
        pageId,
        session -> {
          number(pageId, number).forEach(one -> seats.attend(one.id(), were));
          return session;
        });
  }

  /** Keeps where the recording and the notes are; empty for none. */
  public void left(long pageId, int number, String recording, String notes) {
    repository.inTurn(
        pageId,
        session -> {
          number(pageId, number).forEach(one -> repository.save(one.leaving(recording, notes)));
          return session;
        });
  }

  private List<Occurrence> number(long pageId, int number) {
    return repository.occurrences(List.of(pageId)).stream()
        .filter(one -> one.number() == number)
        .toList();
  }

  private List<Occurrence> coming(long pageId) {
    return repository.occurrences(List.of(pageId)).stream()
        .filter(one -> !one.off() && !one.isOver(clock.instant()))
        .toList();
  }
}
