package nl.leerkring.sharing;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import nl.leerkring.companies.Ring;
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
public class AoSharingRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final MemberKey ANNA = new MemberKey("key-anna");

  private final SharingRepository repository;

  public AoSharingRepositoryTest(EveryDatabase kind) {
    Database database = kind.get();
    repository =
        new AoSharingRepository(
            new RealActiveObjects(database, "nl.leerkring", AoSharing.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void the_latest_sharing_of_a_page_counts() {
    repository.add(7, Ring.COMPANY, Ring.PARTNER, ANNA, NOW, Sharing.State.SHARED);
    repository.add(7, Ring.PARTNER, Ring.PUBLIC, ANNA, NOW, Sharing.State.ASKED);
    repository.add(8, Ring.COMPANY, Ring.PUBLIC, ANNA, NOW, Sharing.State.SHARED);

    Sharing latest = repository.latest(7).orElseThrow();
    repository.mark(latest.id(), Sharing.State.TAKEN_BACK);

    assertEquals(
        Optional.of(
            new Sharing(
                latest.id(), 7, Ring.PARTNER, Ring.PUBLIC, ANNA, NOW, Sharing.State.TAKEN_BACK)),
        repository.latest(7));
    assertEquals(Optional.empty(), repository.latest(9));
  }
}
