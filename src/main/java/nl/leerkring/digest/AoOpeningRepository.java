package nl.leerkring.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoOpeningRepository implements OpeningRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoOpeningRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Map<MemberKey, Instant> last(Collection<MemberKey> members) {
    List<String> keys = members.stream().map(MemberKey::value).toList();
    return ManyIds.find(objects, AoOpening.class, "", List.of(), "MEMBER_KEY", keys).stream()
        .collect(
            Collectors.toMap(
                row -> new MemberKey(row.getMemberKey()),
                row -> Instant.ofEpochMilli(row.getDayMillis())));
  }

  @Override
  public void keep(MemberKey member, Instant day) {
    transactions.once(
        () -> rows(member).length > 0,
        () ->
            objects.create(
                AoOpening.class,
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("DAY_MILLIS", day.toEpochMilli())));
    for (AoOpening row : rows(member)) {
      row.setDayMillis(day.toEpochMilli());
      row.save();
    }
  }

  private AoOpening[] rows(MemberKey member) {
    return objects.find(AoOpening.class, "MEMBER_KEY = ?", member.value());
  }
}
