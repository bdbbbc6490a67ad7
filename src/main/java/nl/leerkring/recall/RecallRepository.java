package nl.leerkring.recall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.MemberKey;

/** Questions that came back, and where a member wants none. */
interface RecallRepository {
  /** All rounds of the member; one query. */
  List<Round> rounds(MemberKey member);

  /** Courses of which the member wants no questions; one query. */
  Set<Long> off(MemberKey member);

  void switchOff(MemberKey member, long courseId, boolean off);

  /** Begins the round, once; the one that is there stays as it is. */
  void begin(MemberKey member, Round round);

  /** Keeps answers, once; what was answered before stays. */
  void answer(int roundId, Map<Integer, String> given, int right);
}
