package nl.leerkring.rings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** Where it is kept what was applied, by whom and why; nothing is ever removed from it. */
interface ApplyRepository {
  Apply start(Apply.Kind kind, Instant now, MemberKey by, String why, RingPlan plan);

  void advance(int id, int done, Apply.State state);

  Optional<Apply> latest();

  /** The latest ones, newest first. */
  List<Apply> latest(int most);
}
