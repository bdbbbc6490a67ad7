package nl.leerkring.companies;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
public class AoCompanyRepositoryTest {
  private final Database database;
  private final CompanyRepository repository;

  public AoCompanyRepositoryTest(EveryDatabase kind) {
    database = kind.get();
    repository =
        new AoCompanyRepository(
            new RealActiveObjects(database, "nl.leerkring", AoCompany.class, AoKeptGroup.class),
            new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_company_comes_back_as_it_was_kept() {
    Company noordzee =
        new Company(
                "NZ",
                "Rederij Noordzee – één",
                Set.of("noordzee-crew", "noordzee-office"),
                Set.of("DH"),
                Map.of("NZ", Ring.COMPANY, "NZP", Ring.PARTNER))
            .with(
                new Profile(
                    "Rederij Noordzee – één",
                    "Ships\nand more",
                    "/download/attachments/1/logo.png",
                    ZoneId.of("Europe/Amsterdam"),
                    Set.of("anna", "bram")))
            .with(ManagedRole.GUESTS)
            .withPartnerships(
                List.of(
                    new Partnership(
                        "DH",
                        Optional.of(LocalDate.parse("2026-01-01")),
                        Optional.of(LocalDate.parse("2026-12-31")))))
            .withSpaces(Map.of("NZ", new SpaceRing(Ring.PARTNER, true)))
            .withSecondEyes(true)
            .withArchived(true);

    repository.save(noordzee);

    assertEquals(List.of(noordzee), repository.findAll());
  }

  @Test
  public void keeping_it_again_replaces_it() {
    repository.save(new Company("NZ", "Old", Set.of("a"), Set.of("DH"), Map.of()));
    Company now = new Company("NZ", "New", Set.of("b"), Set.of(), Map.of("NZ", Ring.PUBLIC));

    repository.save(now);

    assertEquals(List.of(now), repository.findAll());
  }

  @Test
  public void groups_that_are_left_alone_are_exactly_those_named_last() {
    repository.keepGroups(Set.of("support-desk", "auditors"));

    repository.keepGroups(Set.of("support-desk", "helpers"));

    assertEquals(Set.of("support-desk", "helpers"), repository.keptGroups());
  }

  @Test
  public void the_number_of_statements_does_not_grow_with_the_companies() {
    repository.save(new Company("C0", "one", Set.of("g"), Set.of(), Map.of()));
    long one = statementsOfFindAll();
    for (int i = 1; i < 30; i++) {
      repository.save(new Company("C" + i, "more", Set.of("g"), Set.of(), Map.of()));
    }

    assertEquals(one, statementsOfFindAll());
  }

  private long statementsOfFindAll() {
    long before = database.statements();
    repository.findAll();
    return database.statements() - before;
  }
}
