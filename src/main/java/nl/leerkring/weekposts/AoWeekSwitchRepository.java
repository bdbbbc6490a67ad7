package nl.leerkring.weekposts;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoWeekSwitchRepository implements WeekSwitchRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoWeekSwitchRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public List<WeekSwitch> all() {
    return Arrays.stream(
            objects.find(AoWeekSwitch.class, Query.select().order("SPACE_KEY ASC, ID ASC")))
        .map(AoWeekSwitchRepository::wanted)
        .toList();
  }

  @Override
  public void on(WeekSwitch wanted) {
    transactions.once(
        () -> rows(wanted.spaceKey()).length > 0,
        () ->
            objects.create(
                AoWeekSwitch.class,
                new DBParam("SPACE_KEY", wanted.spaceKey()),
                new DBParam("MEMBER_KEY", wanted.by().value()),
                new DBParam("SINCE_MILLIS", wanted.since().toEpochMilli())));
    for (AoWeekSwitch row : rows(wanted.spaceKey())) {
      row.setMemberKey(wanted.by().value());
      row.setSinceMillis(wanted.since().toEpochMilli());
      row.save();
    }
  }

  @Override
  public void off(String spaceKey) {
    objects.deleteWithSQL(AoWeekSwitch.class, "SPACE_KEY = ?", spaceKey);
  }

  private AoWeekSwitch[] rows(String spaceKey) {
    return objects.find(AoWeekSwitch.class, "SPACE_KEY = ?", spaceKey);
  }

  private static WeekSwitch wanted(AoWeekSwitch row) {
    return new WeekSwitch(
        row.getSpaceKey(),
        new MemberKey(row.getMemberKey()),
        Instant.ofEpochMilli(row.getSinceMillis()));
  }
}
