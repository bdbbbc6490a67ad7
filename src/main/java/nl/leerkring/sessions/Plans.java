package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.SeatChange;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import nl.leerkring.sessions.SessionEvent.Kind;
import org.springframework.stereotype.Component;

/** Keeps what was planned: times and seats follow, and whoever it concerns is told once. */
@Component
public class Plans {
  private final SessionRepository repository;
  private final Seats seats;
  private final SessionEvents events;
  private final Audience audience;
  private final Clock clock;

  Plans(
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

  /** The session on the page as it is, whoever asks; the caller checked whether they may plan. */
  public Optional<Session> kept(long pageId) {
    return repository.find(pageId);
  }

  /**
   * Keeps the session instead of what was kept for its page; the caller checked who asks.
   *
   * @param reason in the planner's words, for those who are told; may be empty
   */
  public void keep(Session planned, String reason) {
    repository.ensure(planned.with(State.DRAFT, "").revised(0));
    repository.inTurn(planned.pageId(), before -> change(before, planned, reason));
  }

  /** Calls the whole session off. */
  public void cancel(long pageId, String reason) {
    repository.inTurn(
        pageId,
        before ->
            before.isPublished()
                ? change(before, before.with(State.CANCELLED, reason), reason)
                : before);
  }

  /** Calls one time of a series off. */
  public void cancel(long pageId, int number, String reason) {
    one(
        pageId,
        number,
        (session, occurrence) -> {
          Occurrence off = repository.save(occurrence.cancelled(reason));
          told(Kind.CANCELLED, session, off, reason);
        });
  }

  /** Moves one time of a series; the others stay. */
  public void move(long pageId, int number, Instant start, Duration length, String reason) {
    one(
        pageId,
        number,
        (session, occurrence) -> {
          Occurrence at = repository.save(occurrence.at(start, start.plus(length), true));
          told(Kind.MOVED, session, at, reason);
          settle(session, at);
        });
  }

  /** Something done to one time of a session. */
  private interface Deed {
    void on(Session session, Occurrence occurrence);
  }

  private void one(long pageId, int number, Deed deed) {
    repository.inTurn(
        pageId,
        before -> {
          Session session = before.revised(before.revision() + 1);
          repository.occurrences(List.of(pageId)).stream()
              .filter(one -> one.number() == number && !one.off() && !isOver(one))
              .forEach(
                  one -> {
                    repository.save(session);
                    deed.on(session, one);
                  });
          return before;
        });
  }

  private void told(Kind kind, Session session, Occurrence occurrence, String reason) {
    if (session.isPublished()) {
      List<MemberKey> concerned =
          SessionEvents.concerned(session, List.of(seats.at(occurrence.id())));
      events.tell(kind, session, Optional.of(occurrence), concerned, reason);
    }
  }

  private Session change(Session before, Session planned, String reason) {
    Session after = planned.revised(before.revision());
    boolean same = after.equals(before);
    after = same || before.isDraft() ? after : after.revised(before.revision() + 1);
    repository.save(after);
    List<Occurrence> old = repository.occurrences(List.of(after.pageId()));
    Map<Long, SeatList> lists = seats.at(old.stream().map(Occurrence::id).toList());
    List<SeatList> coming =
        old.stream().filter(one -> !one.off() && !isOver(one)).map(o -> lists.get(o.id())).toList();
    boolean moved = follow(after, old, lists);
    if (!same) {
      List<MemberKey> concerned = SessionEvents.concerned(after, coming);
      kind(before, after, moved)
          .ifPresent(
              kind -> {
                Session now = repository.find(planned.pageId()).orElseThrow();
                events.tell(kind, now, Optional.empty(), concerned, reason);
              });
    }
    if (after.isPublished()) {
      for (Occurrence one : repository.occurrences(List.of(after.pageId()))) {
        if (!before.isPublished() && !isOver(one)) {
          tellReserved(after, one);
        }
        settle(after, one);
      }
    }
    return after;
  }

  /** What to tell; nothing of drafts, and nothing where only seats changed. */
  private static Optional<Kind> kind(Session before, Session after, boolean moved) {
    if (after.isDraft()) {
      return before.isPublished() ? Optional.of(Kind.CANCELLED) : Optional.empty();
    }
    if (after.state() != before.state()) {
      return Optional.of(after.isPublished() ? Kind.PUBLISHED : Kind.CANCELLED);
    }
    if (!after.isPublished()) {
      return Optional.empty();
    }
    if (moved) {
      return Optional.of(Kind.MOVED);
    }
    return seen(before).equals(seen(after)) ? Optional.empty() : Optional.of(Kind.CHANGED);
  }

  /** The session but for how many seats there are. */
  private static Session seen(Session session) {
    UnaryOperator<Room> open = room -> room.withSeats(0, 0).withReserved(0);
    return session.with(open.apply(session.room())).revised(0);
  }

  /** Times become as the plan says; what is over stays. True when one of those to come moved. */
  private boolean follow(Session session, List<Occurrence> old, Map<Long, SeatList> lists) {
    boolean moved = false;
    List<Instant> starts = session.times().map(Timetable::starts).orElse(List.of());
    Duration length = session.times().map(Timetable::length).orElse(Duration.ZERO);
    List<Occurrence> left = new ArrayList<>(old);
    for (int number = 0; number < starts.size(); number++) {
      Instant start = starts.get(number);
      int nth = number;
      Optional<Occurrence> there = left.stream().filter(one -> one.number() == nth).findFirst();
      there.ifPresent(left::remove);
      if (there.isEmpty()) {
        repository.save(Occurrence.planned(session.pageId(), number, start, start.plus(length)));
      } else if (!isOver(there.get()) && !there.get().moved()) {
        boolean differs =
            !there.get().start().equals(start) || !there.get().end().equals(start.plus(length));
        if (differs) {
          Occurrence now = repository.save(there.get().at(start, start.plus(length), false));
          moved |= !isOver(now); // nobody has to come to what was
        }
      }
    }
    for (Occurrence surplus : left) {
      if (!isOver(surplus)) {
        drop(session, surplus, lists.get(surplus.id()));
      }
    }
    return moved;
  }

  /** The plan has it no more: gone when nobody answered, else off. */
  private void drop(Session session, Occurrence occurrence, SeatList list) {
    if (list.answers().isEmpty()) {
      repository.remove(occurrence);
    } else if (!occurrence.off()) {
      Occurrence off = repository.save(occurrence.cancelled(""));
      events.tell(Kind.CANCELLED, session, Optional.of(off), list.concerned(), "");
    }
  }

  /** While it was a draft nobody was told of the seats that are kept for them. */
  private void tellReserved(Session session, Occurrence one) {
    events.tell(
        session,
        one,
        seats.at(one.id()).with(Place.RESERVED).stream().map(SeatChange::reserved).toList());
  }

  private void settle(Session session, Occurrence one) {
    if (!one.off() && !isOver(one)) {
      events.tell(
          session,
          one,
          seats.settle(one.id(), session.room().terms(one.start()), audience.mayCome(session)));
    }
  }

  private boolean isOver(Occurrence one) {
    return one.isOver(clock.instant());
  }
}
