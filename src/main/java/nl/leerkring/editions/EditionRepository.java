package nl.leerkring.editions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where editions, and how they are to go out, are kept; any node obeys. */
interface EditionRepository {
  DigestSettings settings();

  void keep(DigestSettings settings);

  /** The edition, begun when it was not. Of the very first it is kept when it began. */
  Edition begin(String name, Instant now);

  Optional<Edition> find(String name);

  /** Names, latest first. */
  List<String> names(int most);

  void cancel(String name, boolean cancelled);

  /** Nobody's own hour is waited for any more. */
  void everybodyNow(String name);

  /** There is nothing to do before that moment. */
  void next(String name, Instant moment);
}
