package nl.leerkring.cohorts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** Groups and who is in them. */
interface CohortRepository {
  /** Keeps a new group, once by its course and name, and gives its id. */
  int make(Cohort cohort);

  /** Keeps its name, day and sessions. */
  void change(Cohort cohort);

  /** Ends the group; who was in it is in it no more. */
  void end(int id);

  Optional<Cohort> find(int id);

  List<Cohort> of(long courseId);

  /** Groups by their ids; one query for hundreds. */
  List<Cohort> find(Collection<Integer> ids);

  /** Who is in these groups, the first first; one query for hundreds. */
  List<Participant> in(Collection<Integer> ids);

  /** Where the member is in; one query. */
  List<Participant> of(MemberKey member);

  /** Where these members are in; one query for tens of them. */
  List<Participant> of(Collection<MemberKey> members);

  /** Puts somebody in, once. */
  void join(int id, MemberKey member);

  void leave(int id, MemberKey member);

  void agree(int id, MemberKey member, boolean agrees);
}
