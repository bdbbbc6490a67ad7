package nl.leerkring.sessions;

/**
 * Is told what happens to sessions, within the transaction in which it is kept and while nobody
 * else changes the session: what fails here undoes it, so it only keeps what is to be done. No
 * member is logged in there.
 */
public interface SessionListener {
  void happened(SessionEvent event);
}
