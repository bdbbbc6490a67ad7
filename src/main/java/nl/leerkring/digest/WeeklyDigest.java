package nl.leerkring.digest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.leerkring.companies.People;
import nl.leerkring.digest.DigestLedger.End;
import nl.leerkring.host.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends this week's edition to every member, at most once each. */
@Component
public class WeeklyDigest {
  private static final Logger LOG = LoggerFactory.getLogger(WeeklyDigest.class);

  /** A week and a day: a run that is late, or a clock that was put back, leaves no gap. */
  private static final Duration NEWS = Duration.ofDays(8);

  /** Longer than anything stays worth telling. */
  private static final Duration MEMORY = Duration.ofDays(30);

  private static final DigestReport SENT = new DigestReport(1, 0, 0, 0);
  private static final DigestReport NOTHING = new DigestReport(0, 1, 0, 0);
  private static final DigestReport FAILED = new DigestReport(0, 0, 1, 0);
  private static final DigestReport SKIPPED = new DigestReport(0, 0, 0, 1);

  private final People people;
  private final ActivityRepository activities;
  private final DigestLedger ledger;
  private final DigestDelivery delivery;
  private final Clock clock;

  WeeklyDigest(
      People people,
      ActivityRepository activities,
      DigestLedger ledger,
      DigestDelivery delivery,
      Clock clock) {
    this.people = people;
    this.activities = activities;
    this.ledger = ledger;
    this.delivery = delivery;
    this.clock = clock;
  }

  /** Serves whoever was not served yet; stops between two members when asked to. */
  public DigestReport send(BooleanSupplier stopped) {
    Edition edition = Edition.of(clock.instant());
    List<Activity> week = activities.since(edition.closes().minus(NEWS));
    DigestReport report = DigestReport.NONE;
    for (Member member : people.all()) {
      if (stopped.getAsBoolean()) {
        break;
      }
      report = report.plus(serve(edition, member, week));
    }
    activities.forgetBefore(edition.closes().minus(MEMORY));
    LOG.info("Digest {}: {}", edition.name(), report);
    return report;
  }

  /** What goes wrong for one member is theirs alone: the others are still served. */
  private DigestReport serve(Edition edition, Member member, List<Activity> week) {
    try {
      if (!hasAddress(member) || !ledger.claim(edition, member.key())) {
        return SKIPPED;
      }
      List<DigestItem> told = deliver(edition, member, week);
      End end = told.isEmpty() ? End.NOTHING_TO_SAY : End.SENT;
      ledger.end(edition, member.key(), end, told.stream().map(DigestItem::key).toList());
      return told.isEmpty() ? NOTHING : SENT;
    } catch (RuntimeException e) {
      LOG.error("Digest {} for {} failed", edition.name(), member.key().value(), e);
      return FAILED;
    }
  }

  /**
   * A delivery that fails here is taken up by the next run. What fails later does not change a
   * claim: the mail may be on its way, and nobody gets it twice.
   */
  private List<DigestItem> deliver(Edition edition, Member member, List<Activity> week) {
    try {
      return delivery.deliver(
          member, week, ledger.told(member.key(), edition.closes().minus(MEMORY)));
    } catch (RuntimeException e) {
      release(edition, member, e);
      throw e;
    }
  }

  private void release(Edition edition, Member member, RuntimeException failure) {
    try {
      ledger.end(edition, member.key(), End.FAILED, List.of());
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private static boolean hasAddress(Member member) {
    return member.email() != null && !member.email().isBlank();
  }
}
