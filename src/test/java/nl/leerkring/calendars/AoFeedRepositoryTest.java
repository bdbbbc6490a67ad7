package nl.leerkring.calendars;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoFeedRepositoryTest {
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  private static final int NODES = 4;

  private final AoFeedRepository repository;

  public AoFeedRepositoryTest(EveryDatabase kind) {
    Database database = kind.get();
    RealActiveObjects objects = new RealActiveObjects(database, "nl.leerkring", AoFeed.class);
    repository =
        new AoFeedRepository(objects, new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_is_kept_comes_back_until_it_is_replaced_or_removed() {
    Feed own = feed(Feed.keyOf(ANNA), "", "one");
    Feed company = feed(Feed.keyOf("NZ"), "NZ", "two");

    repository.keep(own);
    repository.keep(company);
    assertEquals(Optional.of(own), repository.findByHash(own.hash()));
    assertEquals(Optional.of(company), repository.findByHash(company.hash()));
    assertEquals(2, repository.find(List.of(own.key(), company.key(), "member|x")).size());
    Feed renewed = feed(own.key(), "", "three");
    repository.keep(renewed);
    repository.remove(company.key());
    repository.remove(company.key());

    assertEquals(Optional.empty(), repository.findByHash(own.hash()));
    assertEquals(Optional.of(renewed), repository.findByHash(renewed.hash()));
    assertEquals(Optional.empty(), repository.findByHash(company.hash()));
    assertEquals(List.of(renewed), repository.find(List.of(own.key(), company.key())));
  }

  @Test
  public void clicks_at_once_leave_one_address_that_works() throws Exception {
    for (int round = 0; round < 5; round++) {
      String key = "member|" + round;
      List<Callable<Feed>> clicks = new ArrayList<>();
      for (int node = 0; node < NODES; node++) {
        Feed feed = feed(key, "", key + node);
        clicks.add(
            () -> {
              repository.keep(feed);
              return feed;
            });
      }

      List<Feed> made = atOnce(clicks);

      long working = made.stream().filter(f -> repository.findByHash(f.hash()).isPresent()).count();
      assertEquals(1, working);
      assertEquals(1, repository.find(List.of(key)).size());
      assertTrue(made.containsAll(repository.find(List.of(key))));
    }
  }

  private static Feed feed(String key, String company, String secret) {
    return new Feed(key, ANNA, company, Secret.hash(secret), NOW);
  }

  private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : nodes.invokeAll(deeds)) {
        results.add(result.get());
      }
      return results;
    } finally {
      nodes.shutdownNow();
    }
  }
}
