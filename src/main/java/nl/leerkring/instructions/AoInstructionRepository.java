package nl.leerkring.instructions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoInstructionRepository implements InstructionRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoInstructionRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<String> steps(long pageId) {
    return Arrays.stream(rows(pageId)).flatMap(row -> split(row.getSteps()).stream()).toList();
  }

  @Override
  public void learn(long pageId, List<String> steps) {
    transactions.once(
        () -> rows(pageId).length > 0,
        () -> objects.create(AoInstruction.class, new DBParam("PAGE_ID", pageId)));
    for (AoInstruction row : rows(pageId)) {
      if (!split(row.getSteps()).equals(steps)) {
        row.setSteps(String.join(" ", steps));
        row.save();
      }
    }
  }

  @Override
  public Set<String> ticked(MemberKey member, long pageId) {
    Set<String> ticked = new TreeSet<>();
    for (AoTicks row : rows(member, pageId)) {
      ticked.addAll(split(row.getSteps()));
    }
    return ticked;
  }

  @Override
  public void tick(MemberKey member, long pageId, Set<String> steps) {
    transactions.once(
        () -> rows(member, pageId).length > 0,
        () ->
            objects.create(
                AoTicks.class,
                new DBParam("ONCE_KEY", once(member, pageId)),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("TICKED_AT", Date.from(clock.instant()))));
    for (AoTicks row : rows(member, pageId)) {
      row.setSteps(String.join(" ", new TreeSet<>(steps)));
      row.setTickedAt(Date.from(clock.instant()));
      row.save();
    }
  }

  private AoInstruction[] rows(long pageId) {
    return objects.find(AoInstruction.class, "PAGE_ID = ?", pageId);
  }

  private AoTicks[] rows(MemberKey member, long pageId) {
    return objects.find(AoTicks.class, "ONCE_KEY = ?", once(member, pageId));
  }

  private static List<String> split(String steps) {
    return steps == null || steps.isBlank() ? List.of() : List.of(steps.split(" "));
  }

  private static String once(MemberKey member, long pageId) {
    return pageId + "|" + member.value();
  }
}
