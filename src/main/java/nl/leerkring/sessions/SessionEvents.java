package nl.leerkring.sessions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.SeatChange;
import nl.leerkring.seats.SeatList;
import org.springframework.stereotype.Component;

/** Tells everybody who listens what happened; called within a turn. */
@Component
class SessionEvents {
  private final List<SessionListener> listeners;
  private final Clock clock;

  SessionEvents(Optional<List<SessionListener>> listeners, Clock clock) {
    this.listeners = listeners.map(List::copyOf).orElse(List.of());
    this.clock = clock;
  }

  /** What became of seats at one time, one event a change. */
  void tell(Session session, Occurrence occurrence, List<SeatChange> changes) {
    changes.forEach(change -> tell(session, Optional.of(occurrence), change));
  }

  /**
   * What became of seats at several times by one deed: what is the same for somebody at more than
   * one of them is told once.
   */
  void tell(Session session, Map<Occurrence, List<SeatChange>> changes) {
    Map<SeatChange, List<Occurrence>> same = new LinkedHashMap<>();
    changes.forEach(
        (occurrence, all) ->
            all.forEach(
                one -> same.computeIfAbsent(one, none -> new ArrayList<>()).add(occurrence)));
    same.forEach(
        (change, at) ->
            tell(session, at.size() > 1 ? Optional.empty() : Optional.of(at.get(0)), change));
  }

  private void tell(Session session, Optional<Occurrence> occurrence, SeatChange change) {
    tell(
        new SessionEvent(
            kind(change.kind()),
            session,
            occurrence,
            List.of(change.member()),
            change.deadline(),
            "",
            clock.instant()));
  }

  /** Something of all that is to come, or of one time; nothing when it concerns nobody. */
  void tell(
      SessionEvent.Kind kind,
      Session session,
      Optional<Occurrence> occurrence,
      List<MemberKey> concerned,
      String reason) {
    if (!concerned.isEmpty()) {
      tell(
          new SessionEvent(
              kind, session, occurrence, concerned, Optional.empty(), reason, clock.instant()));
    }
  }

  private void tell(SessionEvent event) {
    listeners.forEach(listener -> listener.happened(event));
  }

  /** Who leads the session and who did not say no, each once. */
  static List<MemberKey> concerned(Session session, Collection<SeatList> lists) {
    Map<String, MemberKey> all = new TreeMap<>();
    session.host().ifPresent(host -> all.put(host.value(), host));
    session.about().speakers().stream()
        .flatMap(speaker -> speaker.member().stream())
        .forEach(member -> all.put(member.value(), member));
    lists.forEach(list -> list.concerned().forEach(member -> all.put(member.value(), member)));
    return List.copyOf(all.values());
  }

  private static SessionEvent.Kind kind(SeatChange.Kind kind) {
    return switch (kind) {
      case TAKEN -> SessionEvent.Kind.SEAT_TAKEN;
      case WAITING -> SessionEvent.Kind.WAITING;
      case GIVEN_BACK -> SessionEvent.Kind.SEAT_GIVEN_BACK;
      case LEFT_LINE -> SessionEvent.Kind.LEFT_LINE;
      case PROMOTED -> SessionEvent.Kind.PROMOTED;
      case OFFER_OVER -> SessionEvent.Kind.OFFER_OVER;
      case RESERVED -> SessionEvent.Kind.RESERVED;
    };
  }
}
