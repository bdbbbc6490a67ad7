package nl.leerkring.sessions;

import nl.leerkring.host.MemberKey;

/** Seats and the waiting list; never one person too many, on any number of nodes. */
interface Seats {
  /** Asks for a seat: takes a free one, or a place in the line. Asking twice changes nothing. */
  void ask(Session session, MemberKey member);

  /** Gives a seat or a place in the line back; who waits longest moves up. */
  void giveBack(Session session, MemberKey member);

  /** Lets people move up into seats that became free. */
  void fill(Session session);
}
