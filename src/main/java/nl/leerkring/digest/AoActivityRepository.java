package nl.leerkring.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoActivityRepository implements ActivityRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoActivityRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public void add(Activity activity) {
    String key = once(activity);
    AoActivity[] kept = objects.find(AoActivity.class, "ONCE_KEY = ?", key);
    if (kept.length > 0) {
      kept[0].setAtMillis(Math.max(kept[0].getAtMillis(), activity.at().toEpochMilli()));
      kept[0].save();
      return;
    }
    try {
      transactions.apart(() -> create(activity, key));
    } catch (RuntimeException e) {
      if (objects.find(AoActivity.class, "ONCE_KEY = ?", key).length == 0) {
        throw e; // not because another node was first
      }
    }
  }

  private AoActivity create(Activity activity, String key) {
    return objects.create(
        AoActivity.class,
        new DBParam("ONCE_KEY", key),
        new DBParam("PAGE_ID", activity.pageId()),
        new DBParam("FRESH", activity.isNew()),
        new DBParam("AT_MILLIS", activity.at().toEpochMilli()),
        new DBParam("MEMBER_KEY", activity.by() == null ? null : activity.by().value()));
  }

  @Override
  public List<Activity> since(Instant moment) {
    Query recent =
        Query.select().where("AT_MILLIS >= ?", moment.toEpochMilli()).order("AT_MILLIS DESC");
    return Arrays.stream(objects.find(AoActivity.class, recent))
        .map(
            row ->
                new Activity(
                    row.getPageId(),
                    row.isFresh(),
                    Instant.ofEpochMilli(row.getAtMillis()),
                    row.getMemberKey() == null ? null : new MemberKey(row.getMemberKey())))
        .toList();
  }

  private static String once(Activity activity) {
    LocalDate day = LocalDate.ofInstant(activity.at(), ZoneOffset.UTC);
    return activity.pageId() + "|" + (activity.isNew() ? "new" : "changed") + "|" + day;
  }
}
