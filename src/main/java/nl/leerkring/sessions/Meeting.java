package nl.leerkring.sessions;

import java.time.Instant;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.SeatList;

/** One time of a session with everybody's answers. */
public record Meeting(Session session, Occurrence occurrence, SeatList seats) {
  public Instant start() {
    return occurrence.start();
  }

  public int free() {
    return seats.free(session.room().terms(occurrence.start()));
  }

  /** Whether it takes place, or took. */
  public boolean isOn() {
    return session.isPublished() && !occurrence.off();
  }

  /** Whether the meeting's link is for them. */
  public boolean isPartOf(MemberKey member) {
    return seats.isSeated(member) || session.isLedBy(member);
  }
}
