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

  void next(Edition edition, Instant moment) {
    repository.next(edition.name(), moment);
  }
}
