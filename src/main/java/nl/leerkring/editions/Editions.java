package nl.leerkring.editions;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Which edition is open. */
@Component
class Editions {
  private final EditionRepository repository;

  Editions(EditionRepository repository) {
    this.repository = repository;
  }

  DigestSettings settings() {
    return repository.settings();
  }

  /** The newest, begun when it was not. */
  Edition open(Instant now) {
    return repository.begin(settings().schedule().edition(now), now);
  }

  /** The same, read anew: somebody may have cancelled it. */
  boolean mayGoOn(Edition edition) {
    return !settings().paused()
        && repository.find(edition.name()).filter(kept -> !kept.cancelled()).isPresent();
  }

  /**
   * There is nothing to do before that moment, unless somebody decided something about the edition
   * since this run began: then there may be at once.
   */
  void next(Edition begun, Instant moment) {
    boolean isAsBefore = repository.find(begun.name()).filter(begun::equals).isPresent();
    repository.next(begun.name(), isAsBefore ? moment : Instant.EPOCH);
  }
}
