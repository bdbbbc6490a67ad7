package nl.leerkring.rings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** The journal without a database. */
public final class InMemoryApplies implements ApplyRepository {
  private final List<Apply> applies = new ArrayList<>();

  @Override
  public Apply start(Apply.Kind kind, Instant now, MemberKey by, String why, RingPlan plan) {
    applies.add(new Apply(applies.size(), kind, Apply.State.RUNNING, now, by, why, plan, 0));
    return applies.get(applies.size() - 1);
  }

  @Override
  public void advance(int id, int done, Apply.State state) {
    Apply was = applies.get(id);
    applies.set(
        id, new Apply(id, was.kind(), state, was.started(), was.by(), was.why(), was.plan(), done));
  }

  @Override
  public Optional<Apply> latest() {
    return latest(1).stream().findFirst();
  }

  @Override
  public List<Apply> latest(int most) {
    List<Apply> latest = new ArrayList<>();
    for (int i = applies.size() - 1; i >= 0 && latest.size() < most; i--) {
      latest.add(applies.get(i));
    }
    return latest;
  }
}
