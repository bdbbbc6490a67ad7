package nl.leerkring.afterwards;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoRemarkRepository implements RemarkRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoRemarkRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public List<Remark> find(Collection<Long> occurrences) {
    return ManyIds.find(objects, AoRemark.class, "", List.of(), "TIME_ID", occurrences).stream()
        .sorted(Comparator.comparingInt(AoRemark::getID))
        .map(
            row ->
                new Remark(
                    row.getTimeId(),
                    new MemberKey(row.getMemberKey()),
                    row.getWords() == null ? "" : row.getWords()))
        .toList();
  }

  @Override
  public void save(long pageId, Remark remark) {
    String once = remark.occurrence() + "|" + remark.member().value();
    if (remark.words().isEmpty()) {
      objects.deleteWithSQL(AoRemark.class, "ONCE_KEY = ?", once);
      return;
    }
    transactions.once(
        () -> rows(once).length > 0,
        () ->
            objects.create(
                AoRemark.class,
                new DBParam("ONCE_KEY", once),
                new DBParam("TIME_ID", remark.occurrence()),
                new DBParam("PAGE_ID", pageId),
                new DBParam("MEMBER_KEY", remark.member().value()),
                new DBParam("WORDS", remark.words())));
    for (AoRemark row : rows(once)) {
      row.setWords(remark.words());
      row.save();
    }
  }

  private AoRemark[] rows(String once) {
    return objects.find(AoRemark.class, "ONCE_KEY = ?", once);
  }
}
