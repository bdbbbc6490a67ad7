package nl.leerkring.datepoll;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Moments among which people say when they can; it lives on a page.
 *
 * @param zone in which its maker thought of them; each reader sees their own
 * @param slots when each begins, in order; also their identity
 * @param chosen the one that its maker chose; empty while people may answer
 */
record Poll(
    long pageId, ZoneId zone, Duration length, List<Instant> slots, Optional<Instant> chosen) {
  Poll {
    slots = slots.stream().distinct().sorted().toList();
  }

  boolean isOpen() {
    return chosen.isEmpty();
  }
}
