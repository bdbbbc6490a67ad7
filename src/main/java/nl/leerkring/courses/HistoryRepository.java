package nl.leerkring.courses;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.MemberKey;

/** Who did what in one course; each is one query, however many they are. */
interface HistoryRepository {
  /** Keeps for which company the member counted when they enrolled; the first stays. */
  void takesPart(MemberKey member, long courseId, String companyKey);

  /** Company keys by who takes part; without those who were of none. */
  Map<MemberKey, String> companies(long courseId);

  /** When each enrolled. */
  Map<MemberKey, Instant> enrolled(long courseId);

  /** When each first completed the course. */
  Map<MemberKey, Instant> completed(long courseId);

  /** Who is done with which lesson, by lesson. */
  Map<Long, Set<MemberKey>> done(long courseId);
}
