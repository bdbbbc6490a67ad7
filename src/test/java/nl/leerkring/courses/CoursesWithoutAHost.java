package nl.leerkring.courses;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.learning.Learning;
import nl.leerkring.learning.LearningListener;
import nl.leerkring.web.MacroParameters;

/** Courses wired by hand. */
final class CoursesWithoutAHost {
  private CoursesWithoutAHost() {}

  static Courses of(
      Pages pages,
      CourseRepository courses,
      ProgressRepository progress,
      Clock clock,
      LearningListener... listeners) {
    return new Courses(
        new CourseTrees(pages, courses, progress),
        courses,
        progress,
        pages,
        new Learning(Optional.of(List.of(listeners))),
        clock);
  }

  static Courses of(Pages pages) {
    return of(pages, new InMemoryCourses(), new InMemoryProgress(), Clock.systemUTC());
  }

  static CourseCover cover(String... namesAndValues) {
    Map<String, String> typed = new java.util.TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      typed.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new CourseCover(new MacroParameters(typed));
  }

  static Course course(PageSummary page, List<Lesson> lessons, boolean enrolled) {
    return new Course(
        page,
        new CourseFacts(page.id(), page.spaceKey(), page.title(), cover(), 0, 1),
        lessons,
        new Course.Standing(enrolled, Optional.empty()));
  }

  /** Looks at the cover, as whoever made it did. */
  static void made(Courses courses, Member member, long courseId, String... namesAndValues) {
    courses.show(member, courseId, cover(namesAndValues));
  }
}
