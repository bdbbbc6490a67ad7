package nl.leerkring.links;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The keys that sign links. A new one comes each half year and signs from then on; an old one is
 * known until the last link that it may have signed has expired, and then removed. Keys never
 * change, so what was read once is kept in memory.
 */
@Component
class LinkKeys {
  static final Duration SIGNS_FOR = Duration.ofDays(183);

  /** Another node may sign with a key a while longer, until it looks at the clock. */
  private static final Duration KNOWN_FOR =
      SIGNS_FOR.plus(Purpose.LONGEST).plus(Duration.ofDays(1));

  private static final int MOST_NUMBERS = Short.MAX_VALUE;

  private final LinkKeyRepository repository;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private volatile List<LinkKey> read = List.of();

  LinkKeys(LinkKeyRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  LinkKey current() {
    Instant now = clock.instant();
    return fresh(now).orElseGet(() -> readAgain(now).orElseGet(() -> make(now)));
  }

  /** The key of that number, or {@link LinkKey#NONE}. */
  LinkKey of(int number) {
    return in(number)
        .orElseGet(
            () -> {
              read = repository.all();
              return in(number).orElse(LinkKey.NONE);
            });
  }

  private Optional<LinkKey> in(int number) {
    return read.stream().filter(key -> key.number() == number).findFirst();
  }

  private Optional<LinkKey> readAgain(Instant now) {
    read = repository.all();
    return fresh(now);
  }

  private Optional<LinkKey> fresh(Instant now) {
    return newest().filter(key -> key.made().plus(SIGNS_FOR).isAfter(now));
  }

  private Optional<LinkKey> newest() {
    return read.stream().max(Comparator.comparing(LinkKey::number));
  }

  private LinkKey make(Instant now) {
    int number = newest().map(LinkKey::number).orElse(0) + 1;
    if (number > MOST_NUMBERS) {
      throw new IllegalStateException("There are no numbers left for keys of links");
    }
    repository.keep(LinkKey.random(number, random, now.truncatedTo(ChronoUnit.MILLIS)));
    read.stream()
        .filter(key -> key.made().plus(KNOWN_FOR).isBefore(now))
        .forEach(key -> repository.remove(key.number()));
    return readAgain(now).orElseThrow(() -> new IllegalStateException("No key of links was kept"));
  }
}
