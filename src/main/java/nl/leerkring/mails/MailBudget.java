package nl.leerkring.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import nl.leerkring.web.MailCount;
import org.springframework.stereotype.Component;

/**
 * How many mails of the plugin somebody still gets, of whatever feature. Each mail that leaves is
 * recorded here, also those that go whatever the number, but for those of features that keep
 * themselves what they sent.
 */
@Component
public class MailBudget implements MailCount {
  static final Duration WEEK = Duration.ofDays(7);

  private final BudgetRepository repository;
  private final List<SentMails> elsewhere;
  private final Clock clock;

  MailBudget(BudgetRepository repository, List<SentMails> elsewhere, Clock clock) {
    this.repository = repository;
    this.elsewhere = List.copyOf(elsewhere);
    this.clock = clock;
  }

  /** How many more they get now: the administrator's number less those of the last seven days. */
  public int left(MemberKey member) {
    long sent = sent(Set.of(member)).getOrDefault(member, 0L);
    return (int) Math.max(0, repository.weeklyMost() - sent);
  }

  /** Those of them who get no more now; a few queries for hundreds. */
  public Set<MemberKey> spent(Collection<MemberKey> members) {
    int most = repository.weeklyMost();
    Map<MemberKey, Long> sent = sent(members);
    return members.stream()
        .filter(member -> sent.getOrDefault(member, 0L) >= most)
        .collect(Collectors.toSet());
  }

  private Map<MemberKey, Long> sent(Collection<MemberKey> members) {
    Instant weekAgo = clock.instant().minus(WEEK);
    Map<MemberKey, Long> sent = new HashMap<>(repository.sentSince(members, weekAgo));
    for (SentMails mails : elsewhere) {
      mails
          .sentSince(members, weekAgo)
          .forEach((member, count) -> sent.merge(member, count, Long::sum));
    }
    return sent;
  }

  /** When they are left in peace. */
  QuietHours quietHours(MemberKey member) {
    return repository.quietHours(member);
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
