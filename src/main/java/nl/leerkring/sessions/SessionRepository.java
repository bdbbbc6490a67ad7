package nl.leerkring.sessions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where sessions and their times are kept. */
interface SessionRepository {
  Optional<Session> find(long pageId);

  /** By page; one query however many there are. */
  Map<Long, Session> find(Collection<Long> pageIds);

  /** Times of these sessions in the order of their plans; one query however many there are. */
  List<Occurrence> occurrences(Collection<Long> pageIds);

  /** The times by their ids; one query however many there are. */
  List<Occurrence> occurrencesById(Collection<Long> ids);

  /** Times that are at least partly in the period, by start; one query. */
  List<Occurrence> between(Instant from, Instant until);

  /** Times that ended in the period and of which nobody was told so yet. */
  List<Occurrence> endedUntold(Instant from, Instant until);

  /** Makes an empty draft where there is nothing. */
  void ensure(Session draft);

  /**
   * Does something with the session as it is, when all who began before are done with it, on this
   * node and on others, in a transaction of its own; empty when there is none.
   */
  <T> Optional<T> inTurn(long pageId, Function<Session, T> deed);

  void save(Session session);

  /** Keeps a time, anew when it has no id yet. */
  Occurrence save(Occurrence occurrence);

  void remove(Occurrence occurrence);

  void markTold(Occurrence occurrence);
}
