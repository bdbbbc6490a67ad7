package nl.leerkring.sessions;

import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * A prepared meeting, once or as a series, that lives on a page and has its title.
 *
 * @param pageId of the page that it lives on; also its identity
 * @param times when it is planned; always there once it was published
 * @param host who receives people; empty when they left and nobody took over
 * @param reason why it is cancelled; empty when nobody said
 * @param revision grows with each change that people see, so that calendars follow
 */
public record Session(
    long pageId,
    About about,
    Room room,
    Optional<Timetable> times,
    Optional<MemberKey> host,
    State state,
    String reason,
    int revision) {
  public boolean isPublished() {
    return state == State.PUBLISHED;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  public boolean isSeries() {
    return times.flatMap(Timetable::series).isPresent();
  }

  /** Whether the member hosts it or speaks. */
  public boolean isLedBy(MemberKey member) {
    return host.filter(member::equals).isPresent()
        || about.speakers().stream()
            .anyMatch(one -> one.member().filter(member::equals).isPresent());
  }

  public Session with(State other, String why) {
    return new Session(pageId, about, room, times, host, other, why, revision);
  }

  public Session with(Room other) {
    return new Session(pageId, about, other, times, host, state, reason, revision);
  }

  public Session withHost(Optional<MemberKey> other) {
    return new Session(pageId, about, room, times, other, state, reason, revision);
  }

  public Session revised(int number) {
    return new Session(pageId, about, room, times, host, state, reason, number);
  }
}
