package nl.leerkring.editions;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import nl.leerkring.news.Activities;
import nl.leerkring.weekposts.WeekPosts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends the open edition to whoever is due, at most once each. */
@Component
public class WeeklyDigest {
  private static final Logger LOG = LoggerFactory.getLogger(WeeklyDigest.class);

  private final Editions editions;
  private final DigestLedger ledger;
  private final Rounds rounds;
  private final Activities activities;
  private final WeekPosts posts;
  private final Clock clock;

  WeeklyDigest(
      Editions editions,
      DigestLedger ledger,
      Rounds rounds,
      Activities activities,
      WeekPosts posts,
      Clock clock) {
    this.editions = editions;
    this.ledger = ledger;
    this.rounds = rounds;
    this.activities = activities;
    this.posts = posts;
    this.clock = clock;
  }

  /**
   * Writes the posts that are due in spaces, then serves whoever is due and was not served yet;
   * stops between two members when asked to. Where nobody can be due it costs a few queries.
   */
  public DigestReport send(BooleanSupplier stopped) {
    Instant now = clock.instant();
    Edition edition = editions.open(now);
    DigestSettings settings = editions.settings();
    if (settings.paused() || edition.cancelled()) {
      return DigestReport.NONE;
    }
    posts.write(edition.name(), edition.comesTo(settings.schedule(), now), stopped);
    if (now.isBefore(edition.next())) {
      return DigestReport.NONE;
    }
    int uncertain = ledger.settle(now);
    Round round = rounds.begin(edition, stopped);
    DigestReport report = round.run();
    editions.next(edition, round.next());
    activities.forget();
    ledger.forgetBefore(now.minus(History.MEMORY));
    LOG.info("Digest {}: {}, uncertain {}", edition.name(), report, uncertain);
    return report;
  }
}
