package nl.leerkring.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.host.MemberKey;
import nl.leerkring.web.MailCount;
import org.springframework.stereotype.Component;

/**
 * How many mails of the plugin somebody still gets, of whatever feature. Each mail that leaves is
 * recorded here, also those that go whatever the number.
 */
@Component
public class MailBudget implements MailCount {
  static final Duration WEEK = Duration.ofDays(7);

  private final BudgetRepository repository;
  private final Clock clock;

  MailBudget(BudgetRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** How many more they get now: the administrator's number less those of the last seven days. */
  public int left(MemberKey member) {
    Instant weekAgo = clock.instant().minus(WEEK);
    return Math.max(0, repository.weeklyMost() - repository.sentSince(member, weekAgo));
  }

  /** A mail to them leaves at that moment. */
  public void record(MemberKey member, Instant moment) {
    repository.record(member, moment);
  }

  @Override
  public void sent(MemberKey member) {
    record(member, clock.instant());
  }
}
