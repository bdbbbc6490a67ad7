package nl.leerkring.provisioning;

import java.time.Instant;
import java.util.Optional;
import nl.leerkring.rings.RingPlan;

/** Where it is kept what permissions a space had before it got a ring. */
interface AdoptionRepository {
  /** What they were, as a plan that gives them. */
  Optional<RingPlan> find(String spaceKey);

  /** Keeps them, unless it is kept already what they were. */
  void record(String spaceKey, Instant at, RingPlan rights);

  void remove(String spaceKey);
}
