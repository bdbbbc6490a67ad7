package nl.leerkring.rings;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import nl.leerkring.companies.Ring;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoPageRingRepository implements PageRingRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoPageRingRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public List<PageRing> findAll() {
    return Arrays.stream(objects.find(AoPageRing.class))
        .map(AoPageRingRepository::pageRing)
        .sorted(Comparator.comparingLong(PageRing::pageId))
        .toList();
  }

  @Override
  public Optional<PageRing> find(long pageId) {
    return row(pageId).map(AoPageRingRepository::pageRing);
  }

  @Override
  public List<PageRing> find(Collection<Long> pageIds) {
    return ManyIds.find(objects, AoPageRing.class, "", List.of(), "PAGE_ID", pageIds).stream()
        .map(AoPageRingRepository::pageRing)
        .toList();
  }

  @Override
  public void save(long pageId, Ring ring) {
    transactions.run(
        () -> {
          Optional<AoPageRing> row = row(pageId);
          row.ifPresent(change(kept -> kept.setRingName(ring.name())));
          if (row.isEmpty()) {
            objects.create(
                AoPageRing.class,
                new DBParam("PAGE_ID", pageId),
                new DBParam("RING_NAME", ring.name()),
                new DBParam("SHUT", false));
          }
          return null;
        });
  }

  @Override
  public void markShut(long pageId, boolean shut) {
    transactions.run(
        () -> {
          row(pageId).ifPresent(change(kept -> kept.setShut(shut)));
          return null;
        });
  }

  @Override
  public void remove(long pageId) {
    transactions.run(() -> objects.deleteWithSQL(AoPageRing.class, "PAGE_ID = ?", pageId));
  }

  private static Consumer<AoPageRing> change(Consumer<AoPageRing> change) {
    return change.andThen(AoPageRing::save);
  }

  private Optional<AoPageRing> row(long pageId) {
    return Arrays.stream(objects.find(AoPageRing.class, "PAGE_ID = ?", pageId)).findFirst();
  }

  private static PageRing pageRing(AoPageRing row) {
    return new PageRing(
        row.getPageId(), Ring.valueOf(row.getRingName()), Boolean.TRUE.equals(row.getShut()));
  }
}
