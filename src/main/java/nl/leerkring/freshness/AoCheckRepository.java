package nl.leerkring.freshness;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoCheckRepository implements CheckRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoCheckRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Optional<Check> find(long pageId) {
    return Arrays.stream(rows(pageId)).findFirst().map(AoCheckRepository::check);
  }

  @Override
  public void save(Check check) {
    transactions.once(() -> rows(check.pageId()).length > 0, () -> create(check));
    transactions.run(
        () -> {
          for (AoCheck row : rows(check.pageId())) {
            if (!row.isListed() || !check(row).equals(check)) {
              fill(row, check);
              row.save();
            }
          }
          return null;
        });
  }

  private AoCheck create(Check check) {
    return objects.create(
        AoCheck.class,
        new DBParam("PAGE_ID", check.pageId()),
        new DBParam("MONTH_COUNT", check.months()),
        new DBParam("CHECKED_MILLIS", check.at().toEpochMilli()),
        new DBParam("DUE_MILLIS", check.due().toEpochMilli()),
        new DBParam("LISTED", false));
  }

  private static void fill(AoCheck row, Check check) {
    row.setOwnerKey(check.owner().map(MemberKey::value).orElse(null));
    row.setMonthCount(check.months());
    row.setCheckedMillis(check.at().toEpochMilli());
    row.setCheckedBy(check.by().map(MemberKey::value).orElse(null));
    row.setDueMillis(check.due().toEpochMilli());
    row.setListed(true);
  }

  private static Check check(AoCheck row) {
    return new Check(
        row.getPageId(),
        Optional.ofNullable(row.getOwnerKey()).map(MemberKey::new),
        row.getMonthCount(),
        Instant.ofEpochMilli(row.getCheckedMillis()),
        Optional.ofNullable(row.getCheckedBy()).map(MemberKey::new));
  }

  @Override
  public void unlist(long pageId) {
    for (AoCheck row : rows(pageId)) {
      row.setListed(false);
      row.save();
    }
  }

  @Override
  public List<Check> due(Collection<MemberKey> owners, Instant now) {
    return ManyIds.find(
            objects,
            AoCheck.class,
            "LISTED = ? AND DUE_MILLIS < ? AND",
            List.of(true, now.toEpochMilli()),
            "OWNER_KEY",
            owners.stream().map(MemberKey::value).toList())
        .stream()
        .map(AoCheckRepository::check)
        .toList();
  }

  private AoCheck[] rows(long pageId) {
    return objects.find(AoCheck.class, "PAGE_ID = ?", pageId);
  }
}
