package nl.leerkring.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Those of them who get no more now; two queries for hundreds. */
  public Set<MemberKey> spent(Collection<MemberKey> members) {
    int most = repository.weeklyMost();
    Instant weekAgo = clock.instant().minus(WEEK);
    Map<MemberKey, Long> sent = repository.sentSince(members, weekAgo);
    return members.stream()
        .filter(member -> sent.getOrDefault(member, 0L) >= most)
        .collect(Collectors.toSet());
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
