package nl.leerkring.digest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.leerkring.digest.DigestLedger.End;
import nl.leerkring.host.Member;
import nl.leerkring.rings.Rings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends this week's edition to every member, at most once each. */
@Component
public class WeeklyDigest {
  private static final Logger LOG = LoggerFactory.getLogger(WeeklyDigest.class);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final DigestReport SENT = new DigestReport(1, 0, 0, 0);
  private static final DigestReport NOTHING = new DigestReport(0, 1, 0, 0);
  private static final DigestReport FAILED = new DigestReport(0, 0, 1, 0);
  private static final DigestReport SKIPPED = new DigestReport(0, 0, 0, 1);

  private final Rings rings;
  private final ActivityRepository activities;
  private final DigestLedger ledger;
  private final DigestDelivery delivery;
  private final Clock clock;

  WeeklyDigest(
      Rings rings,
      ActivityRepository activities,
      DigestLedger ledger,
      DigestDelivery delivery,
      Clock clock) {
    this.rings = rings;
    this.activities = activities;
    this.ledger = ledger;
    this.delivery = delivery;
    this.clock = clock;
  }

  /** Serves whoever was not served yet; stops between two members when asked to. */
  public DigestReport send(BooleanSupplier stopped) {
    Edition edition = Edition.of(clock.instant());
    List<Activity> week = activities.since(clock.instant().minus(WEEK));
    DigestReport report = DigestReport.NONE;
    for (Member member : rings.members()) {
      if (stopped.getAsBoolean()) {
        break;
      }
      report = report.plus(serve(edition, member, week));
    }
    LOG.info("Digest {}: {}", edition.name(), report);
    return report;
  }

  private DigestReport serve(Edition edition, Member member, List<Activity> week) {
    if (!ledger.claim(edition, member.key())) {
      return SKIPPED;
    }
    List<DigestItem> told;
    try {
      told = delivery.deliver(member, week, ledger.sentBefore(member.key()));
    } catch (RuntimeException e) {
      LOG.error("No digest {} for {}; the next run tries again", edition.name(), member.key(), e);
      ledger.end(edition, member.key(), End.FAILED, List.of());
      return FAILED;
    }
    // From here the mail may be on its way: should this fail, the claim stays and nobody gets it
    // twice.
    End end = told.isEmpty() ? End.NOTHING_TO_SAY : End.SENT;
    ledger.end(edition, member.key(), end, told.stream().map(DigestItem::key).toList());
    return told.isEmpty() ? NOTHING : SENT;
  }
}
