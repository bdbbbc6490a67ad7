package nl.leerkring.films;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoWatchedRepository implements WatchedRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoWatchedRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Watched find(MemberKey member, long pageId, String film) {
    return Arrays.stream(rows(member, pageId, film))
        .findFirst()
        .map(row -> new Watched(slices(row.getSlices()), row.getLeftAt()))
        .orElse(new Watched(Set.of(), 0));
  }

  @Override
  public void keep(MemberKey member, long pageId, String film, Watched watched, int share) {
    transactions.once(
        () -> rows(member, pageId, film).length > 0,
        () ->
            objects.create(
                AoWatched.class,
                new DBParam("ONCE_KEY", once(member, pageId, film)),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("WATCHED_AT", Date.from(clock.instant()))));
    for (AoWatched row : rows(member, pageId, film)) {
      row.setSlices(
          new TreeSet<>(watched.slices())
              .stream().map(String::valueOf).collect(Collectors.joining(",")));
      row.setLeftAt(watched.leftAt());
      row.setShare(share);
      row.setWatchedAt(Date.from(clock.instant()));
      row.save();
    }
  }

  private static Set<Integer> slices(String kept) {
    return kept == null || kept.isEmpty()
        ? Set.of()
        : Arrays.stream(kept.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
  }

  private AoWatched[] rows(MemberKey member, long pageId, String film) {
    return objects.find(AoWatched.class, "ONCE_KEY = ?", once(member, pageId, film));
  }

  private static String once(MemberKey member, long pageId, String film) {
    return pageId + "|" + Integer.toHexString(film.hashCode()) + "|" + member.value();
  }
}
