package nl.leerkring.digest;

import static nl.leerkring.digest.DigestCommunity.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

public class WeeklyDigestTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant NEXT_TUESDAY = TUESDAY.plus(Duration.ofDays(7));

  private final Database database = EveryDatabase.H2.get();
  private final DigestCommunity community = new DigestCommunity(database);

  @Before
  public void thisWeek() {
    community.made(1, "Purifier trick", "NZP", "bram", DAY);
    community.pages.hide(1, community.members.member("dirk"));
    community.made(2, "Rope care", "LYO", "dirk", DAY.multipliedBy(2));
  }

  @Test
  public void a_second_run_sends_nothing() {
    send(TUESDAY);

    assertEquals(new DigestReport(0, 0, 0, 4), send(TUESDAY.plusSeconds(3600)));
    assertEquals(3, community.mailer.sent().size());
  }

  @Test
  public void two_nodes_that_run_at_once_serve_each_member_once() throws Exception {
    WeeklyDigest one = community.node(TUESDAY);
    WeeklyDigest other = community.node(TUESDAY);
    ExecutorService threads = Executors.newFixedThreadPool(2);

    List<Future<DigestReport>> runs =
        threads.invokeAll(List.of(() -> one.send(() -> false), () -> other.send(() -> false)));
    threads.shutdown();

    assertEquals(4 + 4, served(runs.get(0).get()) + served(runs.get(1).get()));
    assertEquals(3, community.mailer.sent().size());
    assertEquals(3, community.addressees().size());
  }

  @Test
  public void who_could_not_be_reached_is_tried_again_by_the_next_run() {
    community.mailer.refuse("carla@example.test");
    assertEquals(new DigestReport(2, 1, 1, 0), send(TUESDAY));

    community.mailer.takeAgain("carla@example.test");
    DigestReport again = send(TUESDAY.plusSeconds(600));

    assertEquals(new DigestReport(1, 0, 0, 3), again);
    assertTrue(community.addressees().contains("carla@example.test"));
  }

  @Test
  public void a_node_that_dies_after_the_mail_left_never_sends_it_twice() {
    DigestLedger dying = Mockito.spy(community.ledger());
    Mockito.doThrow(new IllegalStateException("the node died"))
        .when(dying)
        .end(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any(), Mockito.any());
    community.node(TUESDAY, dying).send(() -> false);
    assertEquals(3, community.mailer.sent().size());

    DigestReport after = send(TUESDAY.plusSeconds(600));

    assertEquals(new DigestReport(0, 0, 0, 4), after);
    assertEquals(3, community.mailer.sent().size());
  }

  @Test
  public void what_goes_wrong_for_one_member_leaves_the_others_their_mail() {
    DigestLedger broken = Mockito.spy(community.ledger());
    Mockito.doThrow(new IllegalStateException("no connection"))
        .when(broken)
        .claim(ArgumentMatchers.any(), ArgumentMatchers.eq(community.members.member("anna").key()));

    DigestReport report = community.node(TUESDAY, broken).send(() -> false);

    assertEquals(new DigestReport(2, 1, 1, 0), report);
    assertEquals(new DigestReport(1, 0, 0, 3), send(TUESDAY.plusSeconds(600)));
  }

  @Test
  public void a_run_that_is_stopped_leaves_the_rest_to_the_next_one() {
    DigestReport stopped = community.node(TUESDAY).send(() -> !community.mailer.sent().isEmpty());

    assertEquals(new DigestReport(1, 0, 0, 0), stopped);
    assertEquals(new DigestReport(2, 1, 0, 1), send(TUESDAY.plusSeconds(600)));
  }

  @Test
  public void who_has_no_address_is_passed_over() {
    Member anna = community.members.member("anna");
    community.members(without(null, anna), without(" ", anna), anna);

    DigestReport report = send(TUESDAY);

    assertEquals(new DigestReport(1, 0, 0, 2), report);
  }

  @Test
  public void the_number_of_statements_does_not_grow_with_what_happened() {
    long few = statements(TUESDAY);
    for (int i = 10; i < 200; i++) {
      community.made(i, "Page " + i, "S" + i, "eva", Duration.ofSeconds(-i));
    }

    long many = statements(NEXT_TUESDAY.minus(DAY));

    assertEquals(few, many);
  }

  private long statements(Instant now) {
    WeeklyDigest node = community.node(now);
    long before = database.statements();
    node.send(() -> false);
    return database.statements() - before;
  }

  private DigestReport send(Instant now) {
    return community.node(now).send(() -> false);
  }

  private static int served(DigestReport report) {
    return report.sent() + report.nothingToSay() + report.failed() + report.skipped();
  }

  private static Member without(String address, Member member) {
    return new Member(new MemberKey("another"), "x", "X", address, member.locale(), member.zone());
  }
}
