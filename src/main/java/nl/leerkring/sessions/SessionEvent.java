package nl.leerkring.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * Something that happened to a session, for those whom it concerns.
 *
 * @param session as it is now
 * @param occurrence the one time that it is about; empty when it is about several to come
 * @param concerned whom to tell, each once; also who did it themselves
 * @param deadline until when an offered seat can be confirmed
 * @param reason in somebody's words; empty when nobody said any
 */
public record SessionEvent(
    Kind kind,
    Session session,
    Optional<Occurrence> occurrence,
    List<MemberKey> concerned,
    Optional<Instant> deadline,
    String reason,
    Instant at) {
  /** What can happen. */
  public enum Kind {
    /** A draft was published. Concerns host and speakers. */
    PUBLISHED,
    /** Somebody has a seat: they asked for it, or confirmed the one offered or kept. */
    SEAT_TAKEN,
    /** Somebody stands in line. */
    WAITING,
    /** Somebody gave their seat, or the one offered to them, back. */
    SEAT_GIVEN_BACK,
    /** Somebody left the line. */
    LEFT_LINE,
    /** Somebody moved up; with a deadline when they have to confirm, else the seat is theirs. */
    PROMOTED,
    /** Somebody did not confirm in time, and is out of the line. */
    OFFER_OVER,
    /** The host keeps a seat for somebody. */
    RESERVED,
    /** It is at another time. Concerns host, speakers and whoever did not say no. */
    MOVED,
    /** Something else about it changed that people see. Concerns the same. */
    CHANGED,
    /** It does not take place. Concerns the same. */
    CANCELLED,
    /** The host is gone. Concerns speakers and whoever did not say no. */
    HOST_LEFT,
    /**
     * Somebody may not come any more, and has no seat therefore. Calendars may forget it; nothing
     * else of the session is theirs to know.
     */
    LOST_RING,
    /** It is over. Concerns the host, and who had a seat. */
    OVER
  }
}
