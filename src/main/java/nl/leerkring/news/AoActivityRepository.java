package nl.leerkring.news;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/**
 * Only adds rows, and none has a unique key: it works in the thread, and maybe in the transaction,
 * that saves somebody's page. A key that two nodes hit at once would take that page down with it,
 * and a transaction apart would keep what happened to a page that was never saved.
 */
@Component
class AoActivityRepository implements ActivityRepository {
  private final ActiveObjects objects;

  AoActivityRepository(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public void add(Activity activity) {
    objects.create(
        AoActivity.class,
        new DBParam("PAGE_ID", activity.pageId()),
        new DBParam("SPACE_KEY", activity.spaceKey()),
        new DBParam("FRESH", activity.isNew()),
        new DBParam("AT_MILLIS", activity.at().toEpochMilli()),
        new DBParam("MEMBER_KEY", activity.by() == null ? null : activity.by().value()));
  }

  @Override
  public List<Activity> since(Instant moment) {
    Query recent =
        Query.select().where("AT_MILLIS >= ?", moment.toEpochMilli()).order("AT_MILLIS DESC");
    return Arrays.stream(objects.find(AoActivity.class, recent))
        .map(AoActivityRepository::activity)
        .toList();
  }

  @Override
  public void forgetBefore(Instant moment) {
    objects.deleteWithSQL(AoActivity.class, "AT_MILLIS < ?", moment.toEpochMilli());
  }

  private static Activity activity(AoActivity row) {
    return new Activity(
        row.getPageId(),
        row.getSpaceKey() == null ? "" : row.getSpaceKey(),
        row.isFresh(),
        Instant.ofEpochMilli(row.getAtMillis()),
        row.getMemberKey() == null ? null : new MemberKey(row.getMemberKey()));
  }
}
