package nl.leerkring.certificates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
public class AoCertificateRepositoryTest {
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  private static final int NODES = 4;

  private final SecureRandom random = new SecureRandom();
  private final CertificateRepository repository;
  private final SigningKeyRepository keys;

  public AoCertificateRepositoryTest(EveryDatabase kind) {
    Database database = kind.get();
    RealActiveObjects objects =
        new RealActiveObjects(database, "nl.leerkring", AoCertificate.class, AoSigningKey.class);
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    repository = new AoCertificateRepository(objects, transactions);
    keys = new AoSigningKeyRepository(objects, transactions, Clock.systemUTC());
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_is_kept_comes_back() {
    Certificate kept = certificate("Purifier \u2693");

    repository.keep("once", kept);

    assertEquals(Optional.of(kept), repository.find(kept.code()));
    assertEquals(List.of(kept), repository.of(ANNA));
    assertEquals(List.of(), repository.of(new MemberKey("key-bram")));
  }

  @Test
  public void one_completion_gives_one_certificate_however_many_tell_of_it_at_once()
      throws Exception {
    for (int round = 0; round < 10; round++) {
      String once = "key-anna|100|" + round + "x".repeat(500);
      atOnce(
          () -> {
            repository.keep(once, certificate("Purifier"));
            return null;
          });

      assertEquals(round + 1, repository.of(ANNA).size());
    }
  }

  @Test
  public void a_second_completion_gives_a_second_one() {
    repository.keep("first", certificate("Purifier"));

    repository.keep("second", certificate("Purifier"));

    assertEquals(2, repository.of(ANNA).size());
  }

  @Test
  public void a_code_is_exactly_that_code() {
    Certificate kept = certificate("Purifier");
    repository.keep("once", kept);

    for (String other :
        List.of(
            "",
            " ",
            "%",
            kept.code() + " ",
            " " + kept.code(),
            kept.code().toUpperCase(Locale.ROOT) + "A",
            kept.code().substring(1),
            kept.code().replace(kept.code().charAt(25), 'w'))) {
      assertEquals(other, Optional.empty(), repository.find(other));
    }
  }

  @Test
  public void what_a_member_agrees_to_is_kept_and_taken_back() {
    Certificate kept = certificate("Purifier");
    repository.keep("once", kept);

    repository.agree(kept.code(), new Agreed(true, true, false));
    Agreed agreed = repository.find(kept.code()).orElseThrow().agreed();
    repository.agree(kept.code(), Agreed.NOTHING);

    assertEquals(new Agreed(true, true, false), agreed);
    assertEquals(Agreed.NOTHING, repository.find(kept.code()).orElseThrow().agreed());
  }

  @Test
  public void a_title_that_is_too_long_is_shortened() {
    Certificate kept = certificate("x".repeat(300));

    repository.keep("once", kept);

    assertEquals(255, repository.find(kept.code()).orElseThrow().title().length());
  }

  @Test
  public void nodes_that_make_the_key_at_once_get_the_same_and_it_comes_back() throws Exception {
    List<KeyPair> made = atOnce(() -> keys.findOrMake(SigningKey::make));

    String first = new SigningKey(made.get(0)).thumbprint();
    for (KeyPair one : made) {
      assertEquals(first, new SigningKey(one).thumbprint());
    }
    assertEquals(first, new SigningKey(keys.find().orElseThrow()).thumbprint());
    assertFalse(made.isEmpty());
  }

  private Certificate certificate(String title) {
    return new Certificate(Code.random(random), ANNA, 100, title, "", NOW, Agreed.NOTHING);
  }

  private static <T> List<T> atOnce(Callable<T> deed) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    try {
      List<Callable<T>> deeds = new ArrayList<>();
      for (int node = 0; node < NODES; node++) {
        deeds.add(deed);
      }
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
