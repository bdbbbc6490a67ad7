package nl.leerkring.seats;

import java.time.Instant;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * What became of somebody's seat.
 *
 * @param deadline until when an offered seat can be confirmed
 */
public record SeatChange(Kind kind, MemberKey member, Optional<Instant> deadline) {
  /** The ways in which it can change. */
  public enum Kind {
    /** They asked and have a seat, or confirmed the one offered or kept. */
    TAKEN,
    /** They asked and stand in line. */
    WAITING,
    /** They gave their seat, or the one offered to them, back. */
    GIVEN_BACK,
    /** They left the line. */
    LEFT_LINE,
    /** They moved up; with a deadline when they have to confirm. */
    PROMOTED,
    /** They did not confirm in time and are out of the line. */
    OFFER_OVER,
    /** The host keeps a seat for them. */
    RESERVED
  }

  public static SeatChange reserved(MemberKey member) {
    return new SeatChange(Kind.RESERVED, member);
  }

  SeatChange(Kind kind, MemberKey member) {
    this(kind, member, Optional.empty());
  }
}
