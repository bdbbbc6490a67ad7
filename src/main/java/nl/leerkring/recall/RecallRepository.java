package nl.leerkring.recall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.MemberKey;

/** Questions that came back, and where a member wants none. */
interface RecallRepository {
  /** All rounds of each member who has any, the earliest first; one query for hundreds. */
  Map<MemberKey, List<Round>> rounds(Collection<MemberKey> members);

  /** Courses of which each member wants no questions; one query for hundreds. */
  Map<MemberKey, Set<Long>> off(Collection<MemberKey> members);

  void switchOff(MemberKey member, long courseId, boolean off);

  /** Begins the round, once; the one that is there stays as it is. */
  void begin(MemberKey member, Round round);

  /** Keeps answers, once; what was answered before stays. */
  void answer(int roundId, Map<Integer, String> given, int right);
}
