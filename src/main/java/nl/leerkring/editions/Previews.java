package nl.leerkring.editions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.People;
import nl.leerkring.digest.Composing;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.Digests;
import nl.leerkring.digest.Reader;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/** What somebody would be told if it went out now; nothing is written by asking. */
@Component
public class Previews {
  private final Digests digests;
  private final EditionRepository editions;
  private final DigestLedger ledger;
  private final People people;
  private final Clock clock;

  Previews(
      Digests digests,
      EditionRepository editions,
      DigestLedger ledger,
      People people,
      Clock clock) {
    this.digests = digests;
    this.editions = editions;
    this.ledger = ledger;
    this.people = people;
    this.clock = clock;
  }

  /** Name of the newest edition. */
  String edition() {
    return editions.settings().schedule().edition(clock.instant());
  }

  /** Nothing when there is nothing to say. */
  Optional<Digest> of(Member member) {
    Instant now = clock.instant();
    Composing composing = digests.glance(edition(), now, editions.settings().rings());
    Map<MemberKey, Reader> readers =
        composing.readers(
            Map.of(member, people.companiesOf(member)),
            Map.of(member.key(), history(member, now).told()));
    return composing.compose(readers.get(member.key()));
  }

  History history(Member member, Instant now) {
    return new History(
        ledger
            .of(List.of(member.key()), now.minus(History.MEMORY))
            .getOrDefault(member.key(), List.of()));
  }
}
