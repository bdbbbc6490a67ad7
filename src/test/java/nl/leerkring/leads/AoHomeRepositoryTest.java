package nl.leerkring.leads;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
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
public class AoHomeRepositoryTest {
  private final HomeRepository repository;

  public AoHomeRepositoryTest(EveryDatabase kind) {
    Database database = kind.get();
    repository =
        new AoHomeRepository(
            new RealActiveObjects(database, "nl.leerkring", AoHome.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void somebody_has_one_home_the_latest() {
    MemberKey bram = new MemberKey("key-bram");

    repository.save(bram, "NZ");
    repository.save(bram, "DH");
    repository.save(new MemberKey("key-anna"), "NZ");

    assertEquals(Map.of(bram, "DH", new MemberKey("key-anna"), "NZ"), repository.findAll());
  }
}
