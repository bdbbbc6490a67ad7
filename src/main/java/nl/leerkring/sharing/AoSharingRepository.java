package nl.leerkring.sharing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoSharingRepository implements SharingRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoSharingRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public void add(long pageId, Ring from, Ring to, MemberKey by, Instant at, Sharing.State state) {
    transactions.run(
        () ->
            objects.create(
                AoSharing.class,
                new DBParam("PAGE_ID", pageId),
                new DBParam("FROM_RING", from.name()),
                new DBParam("TO_RING", to.name()),
                new DBParam("BY_KEY", by.value()),
                new DBParam("SHARED_AT", Date.from(at)),
                new DBParam("STATE_NAME", state.name())));
  }

  @Override
  public Optional<Sharing> latest(long pageId) {
    Query newest = Query.select().where("PAGE_ID = ?", pageId).order("ID DESC").limit(1);
    return Arrays.stream(objects.find(AoSharing.class, newest))
        .map(AoSharingRepository::sharing)
        .findFirst();
  }

  @Override
  public void mark(int id, Sharing.State state) {
    transactions.run(
        () -> {
          AoSharing row = objects.get(AoSharing.class, id);
          row.setStateName(state.name());
          row.save();
          return null;
        });
  }

  private static Sharing sharing(AoSharing row) {
    return new Sharing(
        row.getID(),
        row.getPageId(),
        Ring.valueOf(row.getFromRing()),
        Ring.valueOf(row.getToRing()),
        new MemberKey(row.getByKey()),
        row.getSharedAt().toInstant(),
        Sharing.State.valueOf(row.getStateName()));
  }
}
