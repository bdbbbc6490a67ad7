package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Ring;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Holder;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoRingsRepositoriesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final MemberKey EVA = new MemberKey("key-eva");

  private final Database database;
  private final PageRingRepository pageRings;
  private final MatrixRepository matrices;
  private final ApplyRepository journal;

  public AoRingsRepositoriesTest(EveryDatabase kind) {
    database = kind.get();
    RealActiveObjects objects =
        new RealActiveObjects(
            database, "nl.leerkring", AoPageRing.class, AoRingSetting.class, AoApply.class);
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    pageRings = new AoPageRingRepository(objects, transactions);
    matrices = new AoMatrixRepository(objects, transactions);
    journal = new AoApplyRepository(objects, transactions);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_page_keeps_its_latest_ring_and_whether_its_restriction_is_ours() {
    pageRings.save(7, Ring.COMPANY);
    pageRings.markShut(7, true);
    pageRings.save(7, Ring.PARTNER);
    pageRings.markShut(8, true);

    assertEquals(List.of(new PageRing(7, Ring.PARTNER, true)), pageRings.findAll());
    assertEquals(Optional.empty(), pageRings.find(8));
    pageRings.remove(7);
    assertEquals(List.of(), pageRings.findAll());
  }

  @Test
  public void rings_of_some_pages_are_one_statement() {
    for (long page = 1; page <= 30; page++) {
      pageRings.save(page, Ring.COMPANY);
    }
    long before = database.statements();

    List<PageRing> found = pageRings.find(Set.of(3L, 4L, 99L));

    assertEquals(2, found.size());
    assertEquals(1, database.statements() - before);
    assertEquals(List.of(), pageRings.find(Set.of()));
  }

  @Test
  public void the_matrix_is_the_safe_one_until_another_is_kept() {
    Matrix open = new Matrix(Matrix.safe().rights(), true);

    assertEquals(Matrix.safe(), matrices.matrix());
    matrices.save(open);
    matrices.save(open);

    assertEquals(open, matrices.matrix());
  }

  @Test
  public void an_apply_comes_back_with_its_plan_and_how_far_it_came() {
    RingPlan plan = plan(3);
    Apply started = journal.start(Apply.Kind.APPLY, NOW, EVA, "Because – of ß", plan);

    journal.advance(started.id(), 2, Apply.State.RUNNING);

    assertEquals(
        Optional.of(
            new Apply(
                started.id(),
                Apply.Kind.APPLY,
                Apply.State.RUNNING,
                NOW,
                EVA,
                "Because – of ß",
                plan,
                2)),
        journal.latest());
  }

  @Test
  public void what_the_plugin_did_by_itself_has_nobody_who_said_so() {
    journal.start(Apply.Kind.MEND, NOW, new MemberKey(""), "", plan(1));

    assertEquals(new MemberKey(""), journal.latest().orElseThrow().by());
    assertEquals("", journal.latest().orElseThrow().why());
  }

  @Test
  public void a_plan_of_twenty_thousand_changes_is_kept_whole() {
    RingPlan plan = plan(20_000);

    journal.start(Apply.Kind.APPLY, NOW, EVA, "", plan);
    journal.start(Apply.Kind.UNDO, NOW, EVA, "", plan(1));

    assertEquals(plan, journal.latest(2).get(1).plan());
  }

  private static RingPlan plan(int changes) {
    List<RingChange> all = new ArrayList<>();
    for (int i = 0; i < changes; i++) {
      all.add(
          i % 2 == 0
              ? RingChange.onPage("NZ", i + 1, Holder.group("noordzee crew"), true)
              : RingChange.inSpace("S" + i, SpaceRight.VIEW, Holder.person("key-x"), false));
    }
    return new RingPlan(all);
  }
}
