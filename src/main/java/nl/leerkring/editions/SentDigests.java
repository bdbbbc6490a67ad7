package nl.leerkring.editions;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import nl.leerkring.mails.SentMails;
import org.springframework.stereotype.Component;

/** Digests count among the mails of the week. */
@Component
class SentDigests implements SentMails {
  private final DigestLedger ledger;

  SentDigests(DigestLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Map<MemberKey, Long> sentSince(Collection<MemberKey> members, Instant since) {
    return ledger.of(members, since).values().stream()
        .flatMap(Collection::stream)
        .filter(delivery -> delivery.hasLeft() && delivery.closed().isAfter(since))
        .collect(Collectors.groupingBy(Delivery::member, Collectors.counting()));
  }
}
