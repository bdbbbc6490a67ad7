package nl.leerkring.courses;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import net.java.ao.Entity;
import nl.leerkring.companies.People;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.leads.Leads;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class CoursesTest {
  private static final long COURSE = 100;
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Database database;
  private final int manyCourses;
  private final InMemoryPages pages = new InMemoryPages();
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Member carla = members.member("carla");
  private final RealActiveObjects objects;
  private final Courses courses;
  private final CourseRepository repository;
  private final CourseChanges changes;
  private final List<LearningEvent> told = Collections.synchronizedList(new ArrayList<>());
  private Instant now = NOON;
  private final Clock clock = mock(Clock.class);
  private final ProgressRepository progress;

  public CoursesTest(EveryDatabase kind) {
    manyCourses = kind == EveryDatabase.H2 ? 2000 : 400; // the number of queries is the same
    database = kind.get();
    objects =
        new RealActiveObjects(
            database,
            "nl.leerkring",
            AoEnrolment.class,
            AoLessonDone.class,
            AoCourse.class,
            AoLesson.class,
            AoCompletion.class,
            AoRevision.class);
    progress =
        new AoProgressRepository(
            objects, new Transactions(new DatabaseTransactions(database)), clock);
    repository =
        new AoCourseRepository(
            objects, new Transactions(new DatabaseTransactions(database)), clock);
    courses = CoursesWithoutAHost.of(pages, repository, progress, clock, told::add);
    changes =
        new CourseChanges(
            courses,
            repository,
            progress,
            new Makers(members, mock(People.class)),
            mock(Leads.class));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aCourseOfThreeLessons() {
    when(clock.instant()).thenAnswer(call -> now);
    pages.add(1, "Home", 0);
    pages.add(COURSE, "Purifier", 1);
    for (long lesson = 101; lesson <= 103; lesson++) {
      pages.add(lesson, "Lesson " + lesson, COURSE);
    }
    CoursesWithoutAHost.made(courses, carla, COURSE);
  }

  @Test
  public void a_course_is_completed_when_every_lesson_is_done() {
    courses.enrol(carla, COURSE);

    courses.mark(carla, COURSE, 101, true);
    courses.mark(carla, COURSE, 102, true);
    assertFalse(course().isCompleted());
    assertEquals(103, course().next().orElseThrow().page().id());
    courses.mark(carla, COURSE, 103, true);

    assertTrue(course().isCompleted());
    assertEquals(Optional.empty(), course().next());
  }

  @Test
  public void a_double_click_counts_once_and_can_be_taken_back() {
    courses.mark(carla, COURSE, 101, true);
    courses.mark(carla, COURSE, 101, true);
    assertEquals(1, course().done());

    courses.mark(carla, COURSE, 101, false);

    assertEquals(0, course().done());
    assertTrue("whoever marks a lesson is enrolled", course().enrolled());
  }

  @Test
  public void nodes_that_enrol_and_mark_at_once_do_it_once_and_none_fails() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    List<Future<?>> requests = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      long lesson = 101 + i % 3;
      requests.add(nodes.submit(() -> asAnAction(() -> courses.mark(carla, COURSE, lesson, true))));
    }
    for (Future<?> request : requests) {
      request.get();
    }
    nodes.shutdown();

    assertEquals(1, rows(AoEnrolment.class));
    assertEquals(3, rows(AoLessonDone.class));
    assertTrue(course().isCompleted());
  }

  @Test
  public void the_latest_enrolment_comes_first_and_no_more_than_asked_for_are_read() {
    for (long id = 1; id <= 30; id++) {
      progress.enrol(carla.key(), id, () -> {});
    }

    assertEquals(List.of(30L, 29L, 28L), List.copyOf(progress.courses(carla.key(), 3)));
  }

  @Test
  public void what_one_member_does_is_nobody_elses_progress() {
    courses.mark(carla, COURSE, 101, true);

    Course annas = courses.course(members.member("anna"), COURSE).orElseThrow();

    assertFalse(annas.enrolled());
    assertEquals(0, annas.done());
  }

  @Test
  public void the_supplier_can_mark_and_learn_nothing_of_a_lesson_of_the_inner_ring() {
    Member dirk = members.member("dirk");
    pages.hide(102, dirk);

    assertEquals(
        Optional.of(new Message("courses.error.lesson")), courses.mark(dirk, COURSE, 102, true));
    assertEquals(Optional.empty(), courses.lesson(dirk, 102));
    assertEquals(0, rows(AoLessonDone.class));
    assertEquals(0, rows(AoEnrolment.class));
    assertEquals(2, courses.course(dirk, COURSE).orElseThrow().lessons().size());
  }

  @Test
  public void a_lesson_that_moves_away_and_comes_back_was_still_done() {
    courses.mark(carla, COURSE, 101, true);
    pages.move(101, 1);
    assertEquals(0, course().done());

    pages.move(101, COURSE);

    assertEquals(1, course().done());
  }

  @Test
  public void a_page_that_is_no_lesson_of_the_course_is_refused() {
    pages.add(500, "Elsewhere", 1);

    assertEquals(
        Optional.of(new Message("courses.error.lesson")), courses.mark(carla, COURSE, 500, true));
  }

  @Test
  public void who_may_not_see_the_course_learns_nothing_of_it() {
    pages.hide(COURSE, carla);

    assertEquals(Optional.of(new Message("courses.error.course")), courses.enrol(carla, COURSE));
    assertEquals(Optional.of(new Message("courses.error.course")), courses.enrol(carla, 999));
    assertEquals(Optional.empty(), courses.course(carla, COURSE));
    assertEquals(List.of(), courses.goingOn(carla, 7));
  }

  @Test
  public void what_is_going_on_is_what_was_begun_and_not_completed() {
    courses.enrol(carla, COURSE);
    courses.mark(carla, COURSE, 101, true);
    assertEquals(
        List.of(new CourseProgress("Purifier", "/display/100", 1, 3)), courses.goingOn(carla, 7));

    courses.mark(carla, COURSE, 102, true);
    courses.mark(carla, COURSE, 103, true);

    assertEquals(List.of(), courses.goingOn(carla, 7));
  }

  @Test
  public void the_number_of_statements_does_not_grow_with_lessons_or_courses() {
    courses.mark(carla, COURSE, 101, true);
    long few = statementsOf(() -> courses.course(carla, COURSE));
    long fewGoing = statementsOf(() -> courses.goingOn(carla, 50));
    for (long lesson = 104; lesson <= 300; lesson++) {
      pages.add(lesson, "Lesson " + lesson, COURSE);
    }
    for (long other = 1000; other < 1020; other++) {
      pages.add(other, "Course " + other, 1);
      pages.add(other + 5000, "Lesson", other);
      CoursesWithoutAHost.made(courses, carla, other);
      courses.enrol(carla, other);
    }

    assertEquals(few, statementsOf(() -> courses.course(carla, COURSE)));
    assertEquals(fewGoing, statementsOf(() -> courses.goingOn(carla, 50)));
  }

  @Test
  public void a_lesson_that_moves_to_another_course_takes_what_was_done_along() {
    courses.mark(carla, COURSE, 101, true);
    pages.add(200, "Separators", 1);
    CoursesWithoutAHost.made(courses, carla, 200);

    pages.move(101, 200);

    assertEquals(1, courses.course(carla, 200).orElseThrow().done());
  }

  @Test
  public void a_course_that_was_copied_starts_clean() {
    courses.mark(carla, COURSE, 101, true);
    pages.add(200, "Purifier (copy)", 1);
    pages.add(201, "Lesson 101 (copy)", 200);

    CoursesWithoutAHost.made(courses, carla, 200);

    assertEquals(0, courses.course(carla, 200).orElseThrow().done());
    assertFalse(courses.course(carla, 200).orElseThrow().enrolled());
  }

  @Test
  public void what_was_completed_stays_so_when_a_lesson_is_added_and_is_told_once() {
    complete();
    pages.add(104, "Lesson 104", COURSE);

    assertTrue(course().isCompleted());
    assertFalse(course().isAllDone());
    courses.mark(carla, COURSE, 104, true);

    assertEquals(1, kinds(LearningEvent.Kind.COURSE_COMPLETED));
    assertEquals(1, kinds(LearningEvent.Kind.ENROLLED));
    assertEquals(4, kinds(LearningEvent.Kind.LESSON_DONE));
  }

  @Test
  public void an_optional_lesson_is_not_needed_to_complete() {
    courses.show(carla, 103, new LessonPlan(5, DoneRule.MARKED, true));
    courses.mark(carla, COURSE, 101, true);
    courses.mark(carla, COURSE, 102, true);

    assertTrue(course().isCompleted());
    assertEquals(2, course().total());
    assertEquals(5, course().minutes());
  }

  @Test
  public void one_after_the_other_refuses_the_second_before_the_first() {
    CoursesWithoutAHost.made(courses, carla, COURSE, "order", "sequence");

    assertEquals(
        Optional.of(new Message("courses.error.order", "Lesson 101")),
        courses.mark(carla, COURSE, 102, true));
    courses.mark(carla, COURSE, 101, true);

    assertEquals(Optional.empty(), courses.mark(carla, COURSE, 102, true));
  }

  @Test
  public void what_comes_before_a_course_comes_first_unless_one_may_not_see_it() {
    Member dirk = members.member("dirk");
    pages.add(200, "Separators", 1);
    pages.add(201, "Only lesson", 200);
    pages.hide(COURSE, dirk);
    CoursesWithoutAHost.made(courses, carla, 200, "after", "purifier");

    assertEquals(
        Optional.of(new Message("courses.error.before", "Purifier")), courses.enrol(carla, 200));
    assertEquals(Optional.empty(), courses.enrol(dirk, 200));
    complete();

    assertEquals(Optional.empty(), courses.enrol(carla, 200));
  }

  @Test
  public void what_is_done_by_a_quiz_is_not_done_by_saying_so() {
    courses.show(carla, 101, new LessonPlan(0, DoneRule.PASSED, false));

    assertEquals(
        Optional.of(new Message("courses.error.rule")), courses.mark(carla, COURSE, 101, true));
    courses.met(carla, 101, DoneRule.WATCHED);
    assertEquals(0, course().done());
    courses.met(carla, 101, DoneRule.PASSED);

    assertEquals(1, course().done());
  }

  @Test
  public void a_correction_asks_nothing_and_looking_again_leaves_the_completion() {
    Member bram = members.member("bram");
    pages.letEdit(bram);
    complete();
    now = NOON.plusSeconds(3600);
    pages.change(101, now);
    pages.change(102, now);
    assertEquals(2, changes.open(bram, COURSE).size());
    assertEquals(List.of(), changes.open(carla, COURSE));
    assertTrue(changes.judge(carla, COURSE, Set.of(101L), Set.of()).isPresent());

    now = NOON.plusSeconds(7200);
    changes.judge(bram, COURSE, Set.of(101L), Set.of(102L));

    assertEquals(List.of(), changes.open(bram, COURSE));
    assertEquals(2, course().done());
    assertEquals(Lesson.State.LOOK_AGAIN, course().lessons().get(0).state());
    assertTrue(course().isCompleted());
    now = NOON.plusSeconds(9000);
    courses.mark(carla, COURSE, 101, true);
    assertTrue(course().isAllDone());
    assertEquals(2, course().standing().completion().orElseThrow().version());
  }

  @Test
  public void a_page_that_changed_is_no_course_in_lists_until_its_cover_shows_again() {
    repository.unlist(COURSE);
    assertEquals(List.of(), repository.listed());

    CoursesWithoutAHost.made(courses, carla, COURSE);

    assertEquals(1, repository.listed().size());
  }

  @Test
  public void the_catalogue_asks_the_database_once_whatever_the_number_of_courses() {
    CommunitySpaces spaces = mock(CommunitySpaces.class);
    when(spaces.isVisible(any(), eq("NZP"))).thenReturn(true);
    CourseCatalogue catalogue = new CourseCatalogue(repository, spaces, pages);
    CourseQuery all = new CourseQuery("", "", "", "", 0, Set.of());
    long few = statementsOf(() -> catalogue.find(carla, all, 50));
    for (long id = 1000; id < 1000 + manyCourses; id++) {
      pages.add(id, "Course " + id, 1);
      CoursesWithoutAHost.made(courses, carla, id, "functions", id % 2 == 0 ? "Bosun" : "Cook");
    }

    assertEquals(few, statementsOf(() -> catalogue.find(carla, all, 50)));
    assertEquals(50, catalogue.find(carla, all, 50).size());
    CourseQuery cooks = new CourseQuery("course 110", "cook", "", "", 0, Set.of());
    assertEquals(5, catalogue.find(carla, cooks, 100).size());
  }

  @Test
  public void the_catalogue_shows_a_supplier_nothing_of_the_inner_ring() {
    CommunitySpaces spaces = mock(CommunitySpaces.class);
    when(spaces.isVisible(any(), eq("NZP"))).thenReturn(true);
    CourseQuery all = new CourseQuery("", "", "", "", 0, Set.of());
    pages.hide(COURSE, members.member("dirk"));

    CourseCatalogue catalogue = new CourseCatalogue(repository, spaces, pages);

    assertEquals(List.of(), catalogue.find(members.member("dirk"), all, 50));
    assertEquals(1, catalogue.find(carla, all, 50).size());
  }

  private void complete() {
    for (long lesson = 101; lesson <= 103; lesson++) {
      courses.mark(carla, COURSE, lesson, true);
    }
  }

  private long kinds(LearningEvent.Kind kind) {
    return told.stream().filter(event -> event.kind() == kind).count();
  }

  /** Whatever is moved, hidden or removed, progress is what is done of what one sees. */
  @Test
  public void progress_is_always_what_is_done_of_what_one_sees() {
    Random random = new Random(7); // many seeds: ProgressTest
    Set<Long> done = new TreeSet<>();
    Set<Long> gone = new TreeSet<>();
    for (int step = 0; step < 100; step++) {
      long lesson = 101 + random.nextInt(3);
      switch (random.nextInt(4)) {
        case 0 -> {
          if (courses.mark(carla, COURSE, lesson, true).isEmpty()) {
            done.add(lesson);
          }
        }
        case 1 -> {
          if (courses.mark(carla, COURSE, lesson, false).isEmpty()) {
            done.remove(lesson);
          }
        }
        case 2 -> {
          pages.hide(lesson, carla);
          gone.add(lesson);
        }
        default -> {
          pages.show(lesson, carla);
          gone.remove(lesson);
        }
      }
      Set<Long> expected = new TreeSet<>(done);
      expected.removeAll(gone);
      assertEquals("step " + step, expected.size(), course().done());
      assertEquals("step " + step, 3 - gone.size(), course().lessons().size());
    }
  }

  /** In a transaction, as the host runs an action. */
  private <T> T asAnAction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  private int rows(Class<? extends Entity> of) {
    return objects.count(of, "COURSE_ID = ?", COURSE);
  }

  private Course course() {
    return courses.course(carla, COURSE).orElseThrow();
  }

  private long statementsOf(Runnable work) {
    long before = database.statements();
    work.run();
    return database.statements() - before;
  }
}
