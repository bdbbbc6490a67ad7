package nl.leerkring.rings;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoApplyRepository implements ApplyRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoApplyRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Apply start(Apply.Kind kind, Instant now, MemberKey by, String why, RingPlan plan) {
    return transactions.run(
        () -> {
          AoApply row =
              objects.create(
                  AoApply.class,
                  new DBParam("KIND_NAME", kind.name()),
                  new DBParam("STATE_NAME", Apply.State.RUNNING.name()),
                  new DBParam("STARTED", Date.from(now)));
          row.setByKey(by.value().isEmpty() ? null : by.value());
          row.setReason(why);
          row.setPlanLines(plan.asLines());
          row.setDoneCount(0);
          row.save();
          return apply(row);
        });
  }

  @Override
  public void advance(int id, int done, Apply.State state) {
    transactions.run(
        () -> {
          AoApply row = objects.get(AoApply.class, id);
          row.setDoneCount(done);
          row.setStateName(state.name());
          row.save();
          return null;
        });
  }

  @Override
  public Optional<Apply> latest() {
    return latest(1).stream().findFirst();
  }

  @Override
  public List<Apply> latest(int most) {
    Query newest = Query.select().order("ID DESC").limit(most);
    return Arrays.stream(objects.find(AoApply.class, newest))
        .map(AoApplyRepository::apply)
        .toList();
  }

  private static Apply apply(AoApply row) {
    return new Apply(
        row.getID(),
        Apply.Kind.valueOf(row.getKindName()),
        Apply.State.valueOf(row.getStateName()),
        row.getStarted().toInstant(),
        new MemberKey(text(row.getByKey())),
        text(row.getReason()),
        RingPlan.read(text(row.getPlanLines())),
        row.getDoneCount());
  }

  /** Oracle keeps an empty text as none. */
  private static String text(String kept) {
    return kept == null ? "" : kept;
  }
}
