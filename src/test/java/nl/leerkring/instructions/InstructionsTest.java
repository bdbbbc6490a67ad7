package nl.leerkring.instructions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.courses.Courses;
import nl.leerkring.courses.DoneRule;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class InstructionsTest {
  private static final long PAGE = 100;
  private static final List<Step> STEPS =
      Step.in("<p>Before</p><ol><li>Permit <b>signed</b></li><li>Gas measured</li></ol>");

  private final InMemoryPages pages = new InMemoryPages();
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");
  private final Courses courses = mock(Courses.class);
  private final Instructions instructions;

  public InstructionsTest(EveryDatabase kind) {
    Database database = kind.get();
    RealActiveObjects objects =
        new RealActiveObjects(database, "nl.leerkring", AoInstruction.class, AoTicks.class);
    instructions =
        new Instructions(
            new AoInstructionRepository(
                objects, new Transactions(new DatabaseTransactions(database)), Clock.systemUTC()),
            pages,
            courses);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void anInstructionOfTwoStepsThatDirkMayNotSee() {
    pages.add(PAGE, "Tank entry", 1);
    pages.hide(PAGE, dirk);
    assertEquals(Set.of(), instructions.show(carla, PAGE, STEPS));
  }

  @Test
  public void every_step_ticked_meets_the_lessons_rule_and_the_next_job_begins_anew() {
    instructions.tick(carla, PAGE, Set.of(STEPS.get(0).id(), "made-up"));
    assertEquals(Set.of(STEPS.get(0).id()), instructions.show(carla, PAGE, STEPS));
    verify(courses, never()).met(any(), anyLong(), any());

    instructions.tick(carla, PAGE, Set.of(STEPS.get(0).id(), STEPS.get(1).id()));
    verify(courses).met(carla, PAGE, DoneRule.TICKED);
    instructions.tick(carla, PAGE, Set.of());

    assertEquals(Set.of(), instructions.show(carla, PAGE, STEPS));
  }

  @Test
  public void a_step_stays_ticked_when_others_come_before_it() {
    instructions.tick(carla, PAGE, Set.of(STEPS.get(1).id()));

    List<Step> changed = Step.in("<ul><li>New</li><li>Gas measured</li><li>Gas measured</li></ul>");

    assertEquals(STEPS.get(1).id(), changed.get(1).id());
    assertNotEquals(changed.get(1).id(), changed.get(2).id());
  }

  @Test
  public void nodes_that_tick_at_once_keep_one_list() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Future<?>> requests = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      requests.add(nodes.submit(() -> instructions.tick(carla, PAGE, Set.of(STEPS.get(0).id()))));
    }
    for (Future<?> request : requests) {
      request.get();
    }
    nodes.shutdown();

    assertEquals(Set.of(STEPS.get(0).id()), instructions.show(carla, PAGE, STEPS));
  }

  @Test
  public void who_may_not_see_the_page_ticks_nothing() {
    assertTrue(instructions.tick(dirk, PAGE, Set.of(STEPS.get(0).id())).isPresent());
    assertEquals(Set.of(), instructions.show(dirk, PAGE, STEPS));
  }
}
