package nl.leerkring.digest;

import static nl.leerkring.digest.DigestCommunity.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.digest.DigestLedger.End;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoDigestLedgerTest {
  private static final Edition EDITION = Edition.of(TUESDAY);
  private static final Edition NEXT = Edition.of(TUESDAY.plus(Duration.ofDays(7)));
  private static final MemberKey ANNA = new MemberKey("key-anna");

  private final DigestCommunity community;
  private final DigestLedger ledger;

  public AoDigestLedgerTest(EveryDatabase kind) {
    Database database = kind.get();
    community = new DigestCommunity(database);
    ledger = community.ledger();
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void an_edition_is_claimed_once_for_a_member_and_anew_for_the_next() {
    assertTrue(ledger.claim(EDITION, ANNA));

    assertFalse(ledger.claim(EDITION, ANNA));
    assertTrue(ledger.claim(EDITION, new MemberKey("key-bram")));
    assertTrue(ledger.claim(NEXT, ANNA));
  }

  @Test
  public void only_what_failed_is_claimed_again() {
    ledger.claim(EDITION, ANNA);
    ledger.end(EDITION, ANNA, End.FAILED, List.of());
    assertTrue(ledger.claim(EDITION, ANNA));

    ledger.end(EDITION, ANNA, End.SENT, List.of("page:1"));

    assertFalse(ledger.claim(EDITION, ANNA));
  }

  @Test
  public void of_nodes_that_claim_at_once_one_succeeds() throws Exception {
    for (int round = 0; round < 10; round++) {
      MemberKey member = new MemberKey("member-" + round);

      assertEquals("round " + round, 1, claimedBy(4, member));
    }
  }

  @Test
  public void of_nodes_that_take_up_a_failed_one_at_once_one_succeeds() throws Exception {
    for (int round = 0; round < 10; round++) {
      MemberKey member = new MemberKey("member-" + round);
      ledger.claim(EDITION, member);
      ledger.end(EDITION, member, End.FAILED, List.of());

      assertEquals("round " + round, 1, claimedBy(4, member));
    }
  }

  @Test
  public void it_knows_what_was_told_and_when_that_edition_closed() {
    tell(EDITION, End.SENT, "page:1", "session:2");
    tell(NEXT, End.SENT, "page:1");

    assertEquals(
        Map.of("page:1", NEXT.closes(), "session:2", EDITION.closes()),
        ledger.told(ANNA, Instant.EPOCH));
    assertEquals(Map.of("page:1", NEXT.closes()), ledger.told(ANNA, NEXT.closes()));
    assertEquals(Map.of(), ledger.told(new MemberKey("key-bram"), Instant.EPOCH));
  }

  @Test
  public void what_did_not_leave_was_not_told() {
    tell(EDITION, End.NOTHING_TO_SAY);
    tell(NEXT, End.FAILED);

    assertEquals(Map.of(), ledger.told(ANNA, Instant.EPOCH));
  }

  @Test
  public void activity_is_kept_as_it_was_latest_first_until_it_is_forgotten() {
    Activity made = new Activity(1, true, TUESDAY, ANNA);
    Activity changed = new Activity(1, false, TUESDAY.plusMillis(1), null);
    community.activities.add(made);
    community.activities.add(changed);
    assertEquals(List.of(changed, made), community.activities.since(TUESDAY));

    community.activities.forgetBefore(TUESDAY.plusMillis(1));

    assertEquals(List.of(changed), community.activities.since(Instant.EPOCH));
  }

  private void tell(Edition edition, End end, String... items) {
    ledger.claim(edition, ANNA);
    ledger.end(edition, ANNA, end, List.of(items));
  }

  private int claimedBy(int nodes, MemberKey member) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(nodes);
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      DigestLedger node = community.ledger();
      claims.add(() -> node.claim(EDITION, member));
    }
    int claimed = 0;
    for (Future<Boolean> claim : threads.invokeAll(claims)) {
      claimed += claim.get() ? 1 : 0;
    }
    threads.shutdown();
    return claimed;
  }
}
