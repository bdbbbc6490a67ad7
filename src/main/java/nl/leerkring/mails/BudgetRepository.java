package nl.leerkring.mails;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/** How many mails went to whom, what the most is, and when people are left in peace. */
interface BudgetRepository {
  void record(MemberKey member, Instant moment);

  int sentSince(MemberKey member, Instant since);

  /** How many mails somebody gets in seven days at most. */
  int weeklyMost();

  void setWeeklyMost(int most);

  QuietHours quietHours(MemberKey member);

  void setQuietHours(MemberKey member, QuietHours hours);

  /** Forgets mails from before then. */
  void forget(Instant before);
}
