package nl.leerkring.weekposts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import nl.leerkring.companies.Company;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the posts of an edition, at most one in each space that is to have them. */
@Component
public class WeekPosts {
  private static final Logger LOG = LoggerFactory.getLogger(WeekPosts.class);
  private static final Duration MEMORY = Duration.ofDays(130);

  private final WeekSwitchRepository switches;
  private final WeekPostLedger ledger;
  private final Places places;
  private final OnePost post;
  private final Clock clock;

  WeekPosts(
      WeekSwitchRepository switches,
      WeekPostLedger ledger,
      Places places,
      OnePost post,
      Clock clock) {
    this.switches = switches;
    this.ledger = ledger;
    this.places = places;
    this.post = post;
    this.clock = clock;
  }

  /**
   * Writes what is due and was not written; one that fails is told in the log and tried again
   * later, and stops no other, nor the caller. Where no space is to have any it costs a query.
   *
   * @param isDue whether the edition's moment has come in that zone, and came after that moment
   */
  public void write(String edition, BiPredicate<ZoneId, Instant> isDue, BooleanSupplier stopped) {
    try {
      List<WeekSwitch> on = switches.all();
      Map<String, WeekPost> known = on.isEmpty() ? Map.of() : ledger.of(edition);
      for (WeekSwitch wanted : on) {
        WeekPost before = known.get(wanted.spaceKey());
        if (!stopped.getAsBoolean() && (before == null || before.isOpen(clock.instant()))) {
          write(edition, wanted, Optional.ofNullable(before), isDue);
        }
      }
    } catch (RuntimeException e) {
      LOG.error("The posts of edition {} were not written; the next run tries again", edition, e);
    }
  }

  private void write(
      String edition,
      WeekSwitch wanted,
      Optional<WeekPost> before,
      BiPredicate<ZoneId, Instant> isDue) {
    try {
      Optional<Company> owner = places.owner(wanted.spaceKey());
      ZoneId zone = owner.map(company -> company.profile().zone()).orElse(ZoneOffset.UTC);
      if (isDue.test(zone, wanted.since())) {
        claim(edition, wanted, before).ifPresent(claim -> post.write(claim, wanted, owner));
      }
    } catch (RuntimeException e) {
      LOG.error(
          "The post of edition {} in space {} was not written; it is tried again later",
          edition,
          wanted.spaceKey(),
          e);
    }
  }

  private Optional<WeekPost> claim(String edition, WeekSwitch wanted, Optional<WeekPost> before) {
    Instant now = clock.instant();
    if (before.isPresent()) {
      return ledger.takeUp(before.get(), now);
    }
    ledger.forgetBefore(now.minus(MEMORY));
    return ledger.claim(WeekPost.claimed(edition, wanted.spaceKey(), now));
  }
}
