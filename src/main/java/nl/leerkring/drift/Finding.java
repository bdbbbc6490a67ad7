package nl.leerkring.drift;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.rings.RingChange;

/**
 * One place or holder where Confluence has something else than the rings say.
 *
 * @param key tells it from others, from one check to the next
 * @param changes what would mend it
 * @param since when a check saw it first; empty when none did yet
 */
public record Finding(String key, Kind kind, Set<RingChange> changes, Optional<Instant> since) {
  /** How bad it is. */
  public enum Kind {
    /** Somebody outside the ring can see. */
    LEAK,
    /** Somebody inside the ring cannot see, or may do less than they should. */
    LACK,
    /** Somebody may do more than they should, but sees nothing beyond the ring. */
    EXTRA
  }

  public Finding {
    changes = Set.copyOf(changes);
  }

  /** One of the changes, for whoever tells what it is about. */
  public RingChange about() {
    return changes.stream().min(Comparator.comparing(RingChange::toString)).orElseThrow();
  }
}
