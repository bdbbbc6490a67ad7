package nl.leerkring.courses;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;
import org.junit.Test;

/** The rules of progress, over generated courses of 0 to 12 lessons. */
public class CourseTest {
  private static final int CASES = 2000;
  private static final Site SITE = path -> "https://wiki.example.test" + path;

  @Test
  public void a_course_is_completed_exactly_when_an_enrolled_member_has_no_lesson_left() {
    forEveryCourse(
        course -> {
          boolean nothingLeft = course.lessons().stream().allMatch(Lesson::done);

          assertEquals(
              course.enrolled() && !course.lessons().isEmpty() && nothingLeft, course.isAllDone());
        });
  }

  @Test
  public void one_goes_on_with_the_first_lesson_that_is_not_done() {
    forEveryCourse(
        course -> {
          Optional<Lesson> next = course.next();

          assertEquals(course.done() == course.lessons().size(), next.isEmpty());
          next.map(course.lessons()::indexOf)
              .ifPresent(
                  index ->
                      assertTrue(
                          course.lessons().subList(0, index).stream().allMatch(Lesson::done)));
        });
  }

  @Test
  public void doing_one_more_lesson_brings_one_exactly_that_much_further() {
    forEveryCourse(
        course -> {
          if (course.next().isEmpty()) {
            return;
          }

          List<Lesson> after = new ArrayList<>(course.lessons());
          after.replaceAll(
              lesson ->
                  lesson.equals(course.next().get()) ? new Lesson(lesson.page(), true) : lesson);

          assertEquals(
              course.done() + 1,
              CoursesWithoutAHost.course(course.page(), after, course.enrolled()).done());
        });
  }

  @Test
  public void the_bar_is_full_only_when_every_lesson_is_done_and_empty_only_when_none_is() {
    forEveryCourse(
        course -> {
          CourseView view =
              new CourseView(
                  course,
                  new CourseSurroundings(false, false, List.of(), List.of(), List.of(), 0),
                  SITE,
                  new Texts((locale, key, arguments) -> key, Locale.ENGLISH));

          assertTrue(view.getPercent() >= 0 && view.getPercent() <= 100);
          assertEquals(
              view.getPercent() == 100,
              course.done() == course.lessons().size() && course.done() > 0);
          assertEquals(view.getPercent() == 0, course.done() == 0);
        });
  }

  @Test
  public void who_follows_next_from_the_first_lesson_meets_every_lesson_once_in_order() {
    forEveryCourse(
        course -> {
          List<Lesson> met = new ArrayList<>();

          Optional<Lesson> at = course.lessons().stream().findFirst();
          while (at.isPresent()) {
            met.add(at.get());
            at = place(course, at.get()).next();
          }

          assertEquals(course.lessons(), met);
        });
  }

  @Test
  public void previous_undoes_next() {
    forEveryCourse(
        course -> {
          for (Lesson lesson : course.lessons()) {
            Optional<Lesson> next = place(course, lesson).next();

            next.ifPresent(
                found -> assertEquals(Optional.of(lesson), place(course, found).previous()));
          }
        });
  }

  @Test
  public void a_page_that_is_not_among_the_lessons_has_no_place_in_the_course() {
    forEveryCourse(
        course -> {
          assertEquals(Optional.empty(), LessonInCourse.of(course, 99));
          assertEquals(Optional.empty(), LessonInCourse.of(course, 999));
        });
  }

  private static LessonInCourse place(Course course, Lesson lesson) {
    return LessonInCourse.of(course, lesson.page().id()).orElseThrow();
  }

  private static void forEveryCourse(Consumer<Course> rule) {
    for (int seed = 0; seed < CASES; seed++) {
      Course course = generated(new Random(seed));
      try {
        rule.accept(course);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + course, e);
      }
    }
  }

  private static Course generated(Random random) {
    int size = random.nextInt(13);
    int eagerness = random.nextInt(5); // all done, none done and all between come about
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lessons.add(new Lesson(page(100 + i), random.nextInt(4) < eagerness));
    }
    Collections.shuffle(lessons, random); // the page tree does not go by page id
    return CoursesWithoutAHost.course(page(1), lessons, random.nextBoolean());
  }

  private static PageSummary page(long id) {
    return new PageSummary(
        id, "Page " + id, "/display/" + id, "NZP", "", null, "", Instant.EPOCH, Instant.EPOCH);
  }
}
