package nl.leerkring.editions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member got before, as far back as it is kept. */
record History(List<Delivery> deliveries) {
  /** Longer than a member can be quiet before that counts: two times eight weeks. */
  static final Duration MEMORY = Duration.ofDays(130);

  History {
    deliveries = List.copyOf(deliveries);
  }

  Optional<Delivery> of(String edition) {
    return deliveries.stream().filter(one -> one.edition().equals(edition)).findFirst();
  }

  /** What left, for all that is known, and when the latest that told it closed. */
  Map<String, Instant> told() {
    Map<String, Instant> told = new HashMap<>();
    for (Delivery delivery : deliveries) {
      if (delivery.hasLeft()) {
        delivery
            .items()
            .forEach(key -> told.merge(key, delivery.closed(), (a, b) -> a.isAfter(b) ? a : b));
      }
    }
    return told;
  }

  Optional<Instant> firstSent() {
    return sent().min(Instant::compareTo);
  }

  Optional<Instant> lastSent() {
    return sent().max(Instant::compareTo);
  }

  private Stream<Instant> sent() {
    return deliveries.stream().filter(Delivery::hasLeft).map(Delivery::closed);
  }
}
