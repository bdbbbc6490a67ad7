package nl.leerkring.calendars;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoFeedRepository implements FeedRepository {
  private static final String OF_KEY = "ONCE_KEY = ?";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoFeedRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Optional<Feed> findByHash(String hash) {
    return Arrays.stream(objects.find(AoFeed.class, "SECRET_HASH = ?", hash))
        .findFirst()
        .map(AoFeedRepository::feed);
  }

  @Override
  public List<Feed> find(Collection<String> keys) {
    String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
    return Arrays.stream(objects.find(AoFeed.class, "ONCE_KEY IN (" + marks + ")", keys.toArray()))
        .map(AoFeedRepository::feed)
        .toList();
  }

  /** Two clicks at once may both find none: one makes it, and the other's then takes its place. */
  @Override
  public void keep(Feed feed) {
    transactions.once(() -> isThere(feed.key()), () -> create(feed));
    transactions.apart(
        () -> {
          for (AoFeed row : objects.find(AoFeed.class, OF_KEY, feed.key())) {
            row.setOwnerKey(feed.owner().value());
            row.setSecretHash(feed.hash());
            row.setMadeAt(Date.from(feed.made()));
            row.save();
          }
          return null;
        });
  }

  private boolean isThere(String key) {
    return objects.count(AoFeed.class, OF_KEY, key) > 0;
  }

  private AoFeed create(Feed feed) {
    return objects.create(
        AoFeed.class,
        new DBParam("ONCE_KEY", feed.key()),
        new DBParam("OWNER_KEY", feed.owner().value()),
        new DBParam("COMPANY_KEY", feed.company().isEmpty() ? null : feed.company()),
        new DBParam("SECRET_HASH", feed.hash()),
        new DBParam("MADE_AT", Date.from(feed.made())));
  }

  @Override
  public void remove(String key) {
    transactions.apart(() -> objects.deleteWithSQL(AoFeed.class, OF_KEY, key));
  }

  private static Feed feed(AoFeed row) {
    return new Feed(
        row.getOnceKey(),
        new MemberKey(row.getOwnerKey()),
        row.getCompanyKey() == null ? "" : row.getCompanyKey(),
        row.getSecretHash(),
        row.getMadeAt().toInstant());
  }
}
