package nl.leerkring.guests;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
public class AoGuestRepositoryTest {
  private static final MemberKey DIRK = new MemberKey("key-dirk");
  private static final LocalDate DAY = LocalDate.parse("2026-11-30");

  private final Database database;
  private final GuestRepository repository;

  public AoGuestRepositoryTest(EveryDatabase kind) {
    database = kind.get();
    repository =
        new AoGuestRepository(
            new RealActiveObjects(database, "nl.leerkring", AoGuest.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_guest_comes_back_with_the_latest_day_and_not_warned_of_it() {
    repository.save("NZ", DIRK, DAY);
    repository.markWarned("NZ", DIRK, true);

    repository.save("NZ", DIRK, DAY.plusDays(1));

    assertEquals(List.of(new Guest("NZ", DIRK, DAY.plusDays(1), false)), repository.findAll());
  }

  @Test
  public void somebody_may_be_a_guest_of_two_companies_and_leave_one() {
    repository.save("NZ", DIRK, DAY);
    repository.save("DH", DIRK, DAY);
    repository.markWarned("DH", DIRK, true);

    repository.remove("NZ", DIRK);

    assertEquals(List.of(new Guest("DH", DIRK, DAY, true)), repository.findAll());
  }

  @Test
  public void reading_all_guests_is_one_statement() {
    for (int i = 0; i < 20; i++) {
      repository.save("NZ", new MemberKey("key-" + i), DAY);
    }
    long before = database.statements();

    repository.findAll();

    assertEquals(1, database.statements() - before);
  }
}
