package nl.leerkring.mails;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** How many mails went to whom, what the most is, and when people are left in peace. */
interface BudgetRepository {
  void record(MemberKey member, Instant moment);

  /** How many went to each of them, who got any; one query for hundreds. */
  Map<MemberKey, Long> sentSince(Collection<MemberKey> members, Instant since);

  /** How many mails somebody gets in seven days at most. */
  int weeklyMost();

  void setWeeklyMost(int most);

  QuietHours quietHours(MemberKey member);

  void setQuietHours(MemberKey member, QuietHours hours);

  /** Forgets mails from before then. */
  void forget(Instant before);
}
