package nl.leerkring.sessions;

import java.util.List;
import nl.leerkring.host.MemberKey;

/**
 * Who answered what for one session.
 *
 * @param seated who has a seat
 * @param waiting who waits for one, first come first
 */
record Answers(List<MemberKey> seated, List<MemberKey> waiting) {
  Answers {
    seated = List.copyOf(seated);
    waiting = List.copyOf(waiting);
  }

  boolean isSeated(MemberKey member) {
    return seated.contains(member);
  }

  /** From 1 for who is next; 0 for who does not wait. */
  int placeInLine(MemberKey member) {
    return waiting.indexOf(member) + 1;
  }

  int free(Session session) {
    return Math.max(0, session.seats() - seated.size());
  }
}
