package nl.leerkring.provisioning;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Holder;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.RingChange;
import nl.leerkring.rings.RingPlan;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoAdoptionRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final RingPlan RIGHTS =
      new RingPlan(
          List.of(
              new RingChange("OLD", 0, SpaceRight.VIEW, Holder.group("lely-staff"), true),
              new RingChange("OLD", 0, SpaceRight.VIEW, Holder.ANYBODY, true)));

  private final AdoptionRepository repository;

  public AoAdoptionRepositoryTest(EveryDatabase kind) {
    Database database = kind.get();
    repository =
        new AoAdoptionRepository(
            new RealActiveObjects(database, "nl.leerkring", AoAdoption.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_was_recorded_first_is_what_is_put_back() {
    repository.record("OLD", NOW, RIGHTS);

    repository.record("OLD", NOW, new RingPlan(List.of()));

    assertEquals(Optional.of(RIGHTS), repository.find("OLD"));
    repository.remove("OLD");
    assertEquals(Optional.empty(), repository.find("OLD"));
  }

  @Test
  public void a_space_without_any_permission_is_recorded_as_well() {
    repository.record("OLD", NOW, new RingPlan(List.of()));

    assertEquals(Optional.of(new RingPlan(List.of())), repository.find("OLD"));
  }
}
