package nl.leerkring.weekposts;

import static nl.leerkring.weekposts.WeekWorld.EDITION;
import static nl.leerkring.weekposts.WeekWorld.NEXT;
import static nl.leerkring.weekposts.WeekWorld.ONE_DAY;
import static nl.leerkring.weekposts.WeekWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.host.Holder;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.weekposts.WeekPost.State;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Posts are written once per space and edition, whatever happens. */
@RunWith(Parameterized.class)
public class WeekPostsTest {
  private static final Duration WEEK = ONE_DAY.multipliedBy(7);

  private final WeekWorld world;

  public WeekPostsTest(EveryDatabase kind) {
    world = new WeekWorld(kind.get());
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void thisWeek() {
    world.made(1, "Purifier trick", "NZO", "bram", ONE_DAY);
    world.made(2, "Dry dock budget", "NZ", "bram", ONE_DAY);
  }

  @Test
  public void nobody_asked_for_them_so_there_are_none() {
    world.run(EDITION, TUESDAY);

    assertEquals(List.of(), world.blog.written);
  }

  @Test
  public void a_post_is_in_the_name_of_who_asked_for_it_and_says_nothing_of_what_happened() {
    world.switchedOn("NZO");

    world.run(EDITION, TUESDAY);

    FakeBlogPosts.Post post = world.blog.written.get(0);
    assertEquals(world.member("anna"), post.author());
    assertEquals("Deze week in Space NZO: 24 november 2026", post.title());
    assertTrue(post.storage(), post.storage().contains("ac:name=\"day\">2026-11-24<"));
    assertTrue(post.storage(), post.storage().contains("ac:name=\"space\">NZO<"));
    assertFalse(post.storage(), post.storage().contains("Purifier"));
    assertFalse(post.storage(), post.storage().contains("$"));
  }

  @Test
  public void each_edition_has_its_post_and_only_one() {
    world.switchedOn("NZO");
    world.run(EDITION, TUESDAY);
    world.run(EDITION, TUESDAY.plusSeconds(300));
    world.made(3, "New disc", "NZO", "bram", WEEK.negated().plus(ONE_DAY));

    world.run(NEXT, TUESDAY.plus(WEEK));
    world.run(NEXT, TUESDAY.plus(WEEK).plusSeconds(300));

    assertEquals(2, world.blog.written.size());
    assertEquals(2, world.blog.written.stream().map(FakeBlogPosts.Post::title).distinct().count());
  }

  @Test
  public void of_nodes_that_run_at_once_one_writes_it() throws Exception {
    world.switchedOn("NZ");
    world.switchedOn("NZO");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Void>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      WeekWorld.Node node = world.node(TUESDAY);
      runs.add(
          () -> {
            node.run(EDITION);
            return null;
          });
    }

    for (Future<Void> run : threads.invokeAll(runs)) {
      run.get();
    }
    threads.shutdown();

    assertEquals(2, world.blog.written.size());
    assertEquals(State.POSTED, state("NZ"));
    assertEquals(State.POSTED, state("NZO"));
  }

  @Test
  public void what_a_node_wrote_and_did_not_live_to_say_is_found_and_not_written_again() {
    world.switchedOn("NZO");
    world.blog.death = Optional.of(new ThreadDeath());
    try {
      world.run(EDITION, TUESDAY);
    } catch (ThreadDeath | IllegalStateException died) {
      // as meant
    }
    world.blog.death = Optional.empty();
    assertEquals(State.CLAIMED, state("NZO"));
    world.run(EDITION, TUESDAY.plusSeconds(60));
    assertEquals("its claim holds for a while", State.CLAIMED, state("NZO"));

    world.run(EDITION, TUESDAY.plus(ONE_DAY));

    assertEquals(State.POSTED, state("NZO"));
    assertEquals(501, world.ledger().of(EDITION).get("NZO").postId());
    assertEquals(1, world.blog.written.size());
  }

  @Test
  public void who_lost_its_claim_to_another_node_writes_nothing() {
    WeekPost claim = world.ledger().claim(WeekPost.claimed(EDITION, "NZO", TUESDAY)).orElseThrow();
    Instant later = TUESDAY.plusSeconds(901);
    WeekPost others = world.ledger().takeUp(claim, later).orElseThrow();

    assertFalse(world.ledger().post(claim, () -> 7));
    assertTrue(world.ledger().takeUp(claim, later).isEmpty());
    world.ledger().end(claim, State.NOTHING, "");

    assertEquals(State.CLAIMED, state("NZO"));
    assertTrue(world.ledger().post(others, () -> 8));
    assertEquals(8, world.ledger().of(EDITION).get("NZO").postId());
  }

  @Test
  public void one_that_fails_stops_no_other_and_is_tried_again_later_and_later() {
    world.switchedOn("NZ");
    world.switchedOn("NZO");
    world.blog.broken.add("NZ");
    world.run(EDITION, TUESDAY);
    assertEquals(State.POSTED, state("NZO"));
    assertEquals(State.CLAIMED, state("NZ"));
    world.run(EDITION, TUESDAY.plusSeconds(901));
    assertEquals("weekposts.outcome.CLAIMED.again", outcome("NZ"));
    world.blog.broken.clear();

    world.run(EDITION, TUESDAY.plusSeconds(901 + 1700));
    assertEquals("not yet", State.CLAIMED, state("NZ"));
    world.run(EDITION, TUESDAY.plusSeconds(901 + 1801));

    assertEquals(State.POSTED, state("NZ"));
    assertEquals(2, world.blog.written.size());
  }

  @Test
  public void a_week_in_which_nothing_happened_has_no_post() {
    world.switchedOn("NZO");
    world.pages.remove(1);

    world.run(EDITION, TUESDAY);

    assertEquals(List.of(), world.blog.written);
    assertEquals(State.NOTHING, state("NZO"));
  }

  @Test
  public void without_the_permission_to_add_posts_there_is_none_and_it_says_why() {
    world.switchedOn("NZO");
    for (Holder holder : world.spaces.rights("NZO").get(SpaceRight.EDIT_BLOG)) {
      world.spaces.revoke("NZO", SpaceRight.EDIT_BLOG, holder);
    }

    world.run(EDITION, TUESDAY);

    assertEquals(List.of(), world.blog.written);
    assertEquals("weekposts.outcome.REFUSED.right", outcome("NZO"));
  }

  @Test
  public void who_leads_no_more_or_whose_account_is_closed_has_none_in_their_name() {
    world.switchedOn("NZO");
    world.switchedOn("NZ");
    world.members.leave("anna", "leerkring-leads-nz");
    world.run(EDITION, TUESDAY);
    assertEquals("weekposts.outcome.REFUSED.lead", outcome("NZO"));
    world.members.deactivate("anna");

    world.run(NEXT, TUESDAY.plus(WEEK));

    assertEquals(
        "weekposts.outcome.REFUSED.account", world.ledger().of(NEXT).get("NZ").outcome().key());
    assertEquals(List.of(), world.blog.written);
  }

  @Test
  public void a_space_of_no_company_has_none() {
    world.switchedOn("ELSEWHERE");

    world.run(EDITION, TUESDAY);

    assertEquals("weekposts.outcome.REFUSED.space", outcome("ELSEWHERE"));
  }

  @Test
  public void before_its_moment_and_once_it_was_stopped_nothing_is_written_nor_claimed() {
    world.switchedOn("NZO");

    world.node(TUESDAY).posts.write(EDITION, (zone, since) -> false, () -> false);
    world.node(TUESDAY).posts.write(EDITION, (zone, since) -> true, () -> true);

    assertEquals(0, world.ledger().of(EDITION).size());
  }

  @Test
  public void while_none_is_asked_for_it_costs_a_query_and_once_all_are_written_two() {
    world.run(EDITION, TUESDAY); // whatever is made ready once is ready now
    assertEquals(1, statements());
    world.switchedOn("NZ");
    world.switchedOn("NZO");
    world.run(EDITION, TUESDAY);

    assertEquals(2, statements());
  }

  private long statements() {
    long before = world.database.statements();
    world.run(EDITION, TUESDAY);
    return world.database.statements() - before;
  }

  private State state(String space) {
    return world.ledger().of(EDITION).get(space).state();
  }

  private String outcome(String space) {
    return world.ledger().of(EDITION).get(space).outcome().key();
  }
}
