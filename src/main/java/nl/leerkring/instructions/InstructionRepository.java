package nl.leerkring.instructions;

import java.util.List;
import java.util.Set;
import nl.leerkring.host.MemberKey;

/** Steps of instructions, and what members ticked of them. */
interface InstructionRepository {
  /** Ids of the steps as they were shown last; none when the page was never shown. */
  List<String> steps(long pageId);

  void learn(long pageId, List<String> steps);

  Set<String> ticked(MemberKey member, long pageId);

  /** Keeps exactly these as ticked. */
  void tick(MemberKey member, long pageId, Set<String> steps);
}
