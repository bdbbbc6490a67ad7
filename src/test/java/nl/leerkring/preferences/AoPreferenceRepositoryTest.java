package nl.leerkring.preferences;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
public class AoPreferenceRepositoryTest {
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final int NODES = 4;

  private final Database database;
  private final AoPreferenceRepository repository;

  public AoPreferenceRepositoryTest(EveryDatabase kind) {
    database = kind.get();
    repository =
        new AoPreferenceRepository(
            new RealActiveObjects(database, "nl.leerkring", AoPreference.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_is_kept_comes_back_until_it_changes_or_goes() {
    Preference paused =
        Preference.byDefault(ANNA)
            .chosen(Frequency.MONTHLY, Optional.of(TUESDAY.plusDays(3)), TUESDAY);
    Preference off = paused.chosen(Frequency.OFF, Optional.empty(), TUESDAY);

    repository.keep(paused);
    assertEquals(List.of(paused), repository.find(List.of(ANNA, new MemberKey("key-bram"))));
    repository.keep(off);
    assertEquals(List.of(off), repository.find(List.of(ANNA)));
    assertEquals(Frequency.MONTHLY, off.before());
    repository.remove(ANNA);

    assertEquals(List.of(), repository.find(List.of(ANNA)));
  }

  @Test
  public void clicks_at_once_leave_one_of_them() throws Exception {
    List<Callable<Void>> clicks = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      Frequency frequency = Frequency.values()[node];
      clicks.add(
          () -> {
            repository.keep(
                Preference.byDefault(ANNA).chosen(frequency, Optional.empty(), TUESDAY));
            return null;
          });
    }

    ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    for (Future<Void> click : nodes.invokeAll(clicks)) {
      click.get();
    }
    nodes.shutdownNow();

    assertEquals(1, repository.find(List.of(ANNA)).size());
  }

  @Test
  public void hundreds_cost_as_many_queries_as_one() {
    List<MemberKey> many =
        IntStream.range(0, 400).mapToObj(i -> new MemberKey("key-" + i)).toList();
    for (MemberKey key : many.subList(0, 50)) {
      repository.keep(Preference.byDefault(key));
    }

    assertEquals(statements(List.of(ANNA)), statements(many));
  }

  private long statements(List<MemberKey> members) {
    long before = database.statements();
    repository.find(members);
    return database.statements() - before;
  }
}
