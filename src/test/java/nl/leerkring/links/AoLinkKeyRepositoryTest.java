package nl.leerkring.links;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
public class AoLinkKeyRepositoryTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00.123Z");
  private static final int NODES = 4;

  private final AoLinkKeyRepository repository;

  public AoLinkKeyRepositoryTest(EveryDatabase kind) {
    Database database = kind.get();
    repository =
        new AoLinkKeyRepository(
            new RealActiveObjects(database, "nl.leerkring", AoLinkKey.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_is_kept_comes_back_until_it_is_removed() {
    LinkKey key = LinkKey.random(1, new SecureRandom(), TUESDAY);

    repository.keep(key);
    repository.keep(LinkKey.random(1, new SecureRandom(), TUESDAY));
    repository.keep(LinkKey.random(2, new SecureRandom(), TUESDAY));
    repository.remove(2);

    List<LinkKey> kept = repository.all();
    assertEquals(1, kept.size());
    assertArrayEquals(key.secret(), kept.get(0).secret());
    assertEquals(TUESDAY, kept.get(0).made());
  }

  @Test
  public void nodes_that_begin_at_once_sign_with_the_same_key() throws Exception {
    Clock clock = Clock.fixed(TUESDAY, ZoneOffset.UTC);
    List<Callable<String>> nodes = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      SignedLinks links = new SignedLinks(new LinkKeys(repository, clock), clock);
      nodes.add(() -> links.sign(Purpose.OPEN, new MemberKey("key-anna"), "/"));
    }

    ExecutorService threads = Executors.newFixedThreadPool(NODES);
    List<String> tokens = new ArrayList<>();
    for (Future<String> token : threads.invokeAll(nodes)) {
      tokens.add(token.get());
    }
    threads.shutdownNow();

    assertEquals(1, repository.all().size());
    assertEquals(1, tokens.stream().distinct().count());
    SignedLinks reader = new SignedLinks(new LinkKeys(repository, clock), clock);
    assertTrue(reader.read(Purpose.OPEN, tokens.get(0)).isPresent());
  }
}
