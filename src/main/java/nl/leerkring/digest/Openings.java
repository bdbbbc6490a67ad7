package nl.leerkring.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/**
 * When members last did anything with a digest: followed a link in it, or looked at its page. Only
 * the day of the last time is kept, and not what they looked at.
 */
@Component
public class Openings {
  private final OpeningRepository repository;
  private final Clock clock;

  Openings(OpeningRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** The member did something with a digest just now; a second time on a day costs one query. */
  public void opened(MemberKey member) {
    Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
    Instant before = repository.last(List.of(member)).get(member);
    if (before == null || before.isBefore(day)) {
      repository.keep(member, day);
    }
  }

  /** The beginning of the last day, of those who ever did; one query for hundreds. */
  public Map<MemberKey, Instant> last(Collection<MemberKey> members) {
    return repository.last(members);
  }
}
