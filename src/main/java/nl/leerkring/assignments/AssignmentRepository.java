package nl.leerkring.assignments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** What leads suggested, and what came of it. */
interface AssignmentRepository {
  /** Keeps it, once; what was suggested before gets its date and who said it last. */
  void suggest(Assignment assignment);

  Optional<Assignment> find(int id);

  void withdraw(int id);

  /** All that was suggested in the companies, the first first; one query. */
  List<Assignment> in(Collection<String> companyKeys);

  /** What came of suggestions with the member, by course; one query. */
  Map<Long, Response> responses(MemberKey member);

  /** The same of many; one query for tens of members. */
  Map<MemberKey, Map<Long, Response>> responses(Collection<MemberKey> members);

  /** Who declined what when, by course and person; one query for hundreds of courses. */
  Map<Long, Map<MemberKey, Instant>> declined(Collection<Long> courseIds);

  /** Keeps that the member declined. */
  void decline(MemberKey member, long courseId);

  /** Keeps that the member was reminded of the courses. */
  void reminded(MemberKey member, Collection<Long> courseIds);
}
