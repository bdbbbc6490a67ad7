package nl.leerkring.seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** Where answers are kept, by the table that they are for. */
interface AnswerRepository {
  /** Answers by table; one query however many there are. */
  Map<Long, List<Answer>> find(Collection<Long> tables);

  /** What somebody answered anywhere, by table. */
  Map<Long, Answer> of(MemberKey member);

  /** Tables at which somebody waits or has yet to confirm. */
  List<Long> unsettled();

  /** Keeps what differs between the two. */
  void save(long table, List<Answer> before, List<Answer> after);
}
