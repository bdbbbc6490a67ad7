package nl.leerkring.provisioning;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import net.java.ao.DBParam;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Apart from the transaction of the request, so that another click sees it at once. */
@Component
class AoDraftRepository implements DraftRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoDraftRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public boolean claim(String once) {
    String key = Fingerprint.of(once);
    try {
      return transactions.apart(
          () ->
              rows(key).length == 0
                  && objects.create(AoDraft.class, new DBParam("ONCE_KEY", key)) != null);
    } catch (RuntimeException e) {
      if (transactions.apart(() -> rows(key).length > 0)) {
        return false; // the unique key let somebody else in
      }
      throw e;
    }
  }

  @Override
  public void made(String once, long pageId) {
    for (AoDraft row : rows(Fingerprint.of(once))) {
      row.setPageId(pageId);
      row.save();
    }
  }

  @Override
  public long page(String once) {
    return transactions.apart(
        () ->
            Arrays.stream(rows(Fingerprint.of(once)))
                .mapToLong(AoDraft::getPageId)
                .findFirst()
                .orElse(0));
  }

  @Override
  public void release(String once) {
    transactions.apart(
        () -> objects.deleteWithSQL(AoDraft.class, "ONCE_KEY = ?", Fingerprint.of(once)));
  }

  private AoDraft[] rows(String key) {
    return objects.find(AoDraft.class, "ONCE_KEY = ?", key);
  }
}
