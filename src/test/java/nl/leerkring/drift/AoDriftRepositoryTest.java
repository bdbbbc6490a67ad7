package nl.leerkring.drift;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoDriftRepositoryTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T02:30:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T02:30:00Z");

  private final DriftRepository repository;

  public AoDriftRepositoryTest(EveryDatabase kind) {
    Database database = kind.get();
    repository =
        new AoDriftRepository(
            new RealActiveObjects(database, "nl.leerkring", AoDriftFinding.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_still_differs_keeps_the_day_on_which_it_was_seen_first() {
    repository.saw(Set.of("a", "b"), MONDAY);

    repository.saw(Set.of("b", "c"), TUESDAY);

    assertEquals(Map.of("b", MONDAY, "c", TUESDAY), repository.since());
  }

  @Test
  public void what_was_told_is_told_no_more_unless_it_went_and_came_back() {
    repository.saw(Set.of("a", "b"), MONDAY);
    repository.markTold(Set.of("a"));
    Set<String> untold = repository.untold();

    repository.saw(Set.of("b"), TUESDAY);
    repository.saw(Set.of("a", "b"), TUESDAY);

    assertEquals(Set.of("b"), untold);
    assertEquals(Set.of("a", "b"), repository.untold());
  }

  @Test
  public void a_key_may_be_longer_than_a_unique_column() {
    String key = "NZ/GROUP/" + "x".repeat(600) + "/-";

    repository.saw(Set.of(key), MONDAY);

    assertEquals(Map.of(key, MONDAY), repository.since());
  }
}
