package nl.leerkring.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where sessions are kept. */
interface SessionRepository {
  Optional<Session> find(long pageId);

  /** Keeps the session instead of what was kept for its page. */
  void save(Session session);

  /** Sessions that start in the period, by start; one query. */
  List<Session> starting(Instant from, Instant until);

  /** Answers by page id of each of the sessions; one query however many there are. */
  Map<Long, Answers> answers(List<Session> sessions);
}
