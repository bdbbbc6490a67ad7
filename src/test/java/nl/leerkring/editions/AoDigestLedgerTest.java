package nl.leerkring.editions;

import static nl.leerkring.editions.DigestCommunity.TUESDAY;
import static nl.leerkring.editions.DigestCommunity.WEEK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

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
import java.util.function.Function;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoDigestLedgerTest {
  private static final String EDITION = "2026-W48";
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final MemberKey BRAM = new MemberKey("key-bram");
  private static final Instant LATER = TUESDAY.plusSeconds(1800);

  private final Database database;
  private final DigestCommunity community;
  private final DigestLedger ledger;

  public AoDigestLedgerTest(EveryDatabase kind) {
    database = kind.get();
    community = new DigestCommunity(database);
    ledger = community.ledger();
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void an_edition_is_claimed_once_for_a_member_and_anew_for_the_next() {
    assertEquals(List.of(ANNA), claimed(claim(EDITION, ANNA)));

    assertEquals(List.of(), claim(EDITION, ANNA));
    assertEquals("the others of the same lot", List.of(BRAM), claimed(claim(EDITION, ANNA, BRAM)));
    assertEquals(List.of(ANNA), claimed(claim("2026-W49", ANNA)));
  }

  @Test
  public void a_step_is_made_once_and_by_who_holds_the_claim() {
    Delivery claim = claim(EDITION, ANNA).get(0);
    Delivery other = ledger.take(claim, LATER).orElseThrow();

    assertTrue(ledger.handOver(claim, TUESDAY, List.of("page:1"), LATER).isEmpty());
    Delivery there = ledger.handOver(other, TUESDAY, List.of("page:1"), LATER).orElseThrow();
    assertTrue(ledger.handOver(other, TUESDAY, List.of("page:1"), LATER).isEmpty());
    ledger.end(there, State.SENT, "", TUESDAY);

    assertEquals(Map.of("page:1", TUESDAY), told(ANNA));
    assertEquals(List.of(), claim(EDITION, ANNA));
  }

  @Test
  public void what_failed_is_open_again_when_its_time_has_come_and_knows_how_often_it_failed() {
    Delivery claim = claim(EDITION, ANNA).get(0);
    ledger.end(claim, State.FAILED, "server", LATER);

    Delivery kept = kept(ANNA);

    assertFalse(kept.isOpen(TUESDAY));
    assertTrue(kept.isOpen(LATER));
    assertEquals(1, kept.tries());
    assertEquals("server", kept.why());
    assertEquals(1, ledger.take(kept, LATER).orElseThrow().tries());
  }

  @Test
  public void what_was_claimed_and_not_begun_is_given_back_and_nothing_else() {
    List<Delivery> claims = claim(EDITION, ANNA, BRAM);
    ledger.end(claims.get(1), State.SENT, "", TUESDAY);

    ledger.release(claims);

    assertEquals(List.of(ANNA), claimed(claim(EDITION, ANNA, BRAM)));
  }

  @Test
  public void what_a_dead_node_let_go_is_uncertain_and_told_until_somebody_decides() {
    Delivery claim = claim(EDITION, ANNA).get(0);
    ledger.handOver(claim, TUESDAY, List.of("page:1"), LATER);
    assertEquals("it may still be at it", 0, ledger.settle(TUESDAY));
    assertEquals(1, ledger.settle(LATER.plusMillis(1)));

    assertEquals("it has probably left", Map.of("page:1", TUESDAY), told(ANNA));
    assertFalse(kept(ANNA).isOpen(LATER.plus(WEEK)));
    assertTrue(ledger.again(EDITION, ANNA, LATER));
    assertFalse("once", ledger.again(EDITION, ANNA, LATER));

    assertTrue(kept(ANNA).isOpen(LATER));
    assertEquals(Map.of(), told(ANNA));
  }

  @Test
  public void who_gets_none_is_kept_with_the_reason_and_counted() {
    ledger.pass(EDITION, Map.of(ANNA, "off", BRAM, "paused"), TUESDAY);

    assertEquals(2, (int) ledger.counts(EDITION).get(State.OFF));
    assertEquals("off", kept(ANNA).why());
    assertEquals(List.of(), claim(EDITION, ANNA, BRAM));
  }

  @Test
  public void of_nodes_that_make_the_same_step_at_once_one_does() throws Exception {
    for (int round = 0; round < 8; round++) {
      MemberKey member = new MemberKey("member-" + round);

      assertEquals(1, atOnce(node -> node.claim(EDITION, List.of(member), TUESDAY, LATER).size()));
      Delivery claim = kept(member);
      assertEquals(1, atOnce(node -> node.take(claim, LATER).isPresent() ? 1 : 0));
      Delivery taken = kept(member);
      assertEquals(
          1,
          atOnce(node -> node.handOver(taken, TUESDAY, List.of("a"), LATER).isPresent() ? 1 : 0));
    }
  }

  @Test
  public void it_knows_a_report_and_forgets_what_is_old() {
    Delivery claim = claim(EDITION, ANNA).get(0);
    ledger.end(claim, State.FAILED, "server", LATER);
    claim(EDITION, BRAM);

    assertEquals(List.of(ANNA), claimed(ledger.list(EDITION, State.FAILED, 10)));
    ledger.forgetBefore(TUESDAY.plusMillis(1));

    assertEquals(0, (int) ledger.counts(EDITION).get(State.CLAIMED));
  }

  @Test
  public void histories_of_many_members_cost_one_query() {
    List<MemberKey> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(new MemberKey("m" + i));
    }
    ledger.claim(EDITION, many, TUESDAY, LATER);
    long before = database.statements();

    Map<MemberKey, List<Delivery>> kept = ledger.of(many, Instant.EPOCH);

    assertEquals(60, kept.size());
    assertEquals(1, database.statements() - before);
  }

  private List<Delivery> claim(String edition, MemberKey... some) {
    return ledger.claim(edition, List.of(some), TUESDAY, LATER);
  }

  private static List<MemberKey> claimed(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::member).toList();
  }

  private Delivery kept(MemberKey member) {
    return ledger.of(List.of(member), Instant.EPOCH).get(member).get(0);
  }

  private Map<String, Instant> told(MemberKey member) {
    return new History(ledger.of(List.of(member), Instant.EPOCH).get(member)).told();
  }

  private int atOnce(Function<DigestLedger, Integer> step) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> steps = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      DigestLedger node = community.ledger();
      steps.add(() -> step.apply(node));
    }
    int made = 0;
    for (Future<Integer> one : threads.invokeAll(steps)) {
      made += one.get();
    }
    threads.shutdown();
    return made;
  }
}
