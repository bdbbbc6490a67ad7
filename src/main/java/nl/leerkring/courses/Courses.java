package nl.leerkring.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Courses made of pages, and how far members are in them. Everything is read with the member's
 * eyes.
 */
@Component
public class Courses {
  private static final int LATEST = 25;

  private final Pages pages;
  private final ProgressRepository progress;

  Courses(Pages pages, ProgressRepository progress) {
    this.pages = pages;
    this.progress = progress;
  }

  /** The course on that page; empty when the member may not view it. */
  Optional<Course> course(Member member, long courseId) {
    return pages.visible(member, courseId).map(page -> course(member, page));
  }

  /**
   * The lesson among the others of its course; empty when that page is no lesson for the member.
   */
  Optional<LessonInCourse> lesson(Member member, long lessonId) {
    return pages
        .visibleParent(member, lessonId)
        .map(page -> course(member, page))
        .flatMap(course -> LessonInCourse.of(course, lessonId));
  }

  private Course course(Member member, PageSummary page) {
    return course(
        member,
        page,
        progress.done(member.key(), page.id()),
        progress.isEnrolled(member.key(), page.id()));
  }

  private Course course(Member member, PageSummary page, Set<Long> done, boolean enrolled) {
    List<Lesson> lessons =
        pages.visibleChildren(member, page.id()).stream()
            .map(lesson -> new Lesson(lesson, done.contains(lesson.id())))
            .toList();
    return new Course(page, lessons, enrolled);
  }

  /** Enrols the member, once; refuses when there is no such course for them. */
  Optional<Message> enrol(Member member, long courseId) {
    if (pages.visible(member, courseId).isEmpty()) {
      return Optional.of(new Message("courses.error.course"));
    }
    progress.enrol(member.key(), courseId);
    return Optional.empty();
  }

  /** Marks a lesson of the course done or not done; who was not enrolled is from then on. */
  Optional<Message> mark(Member member, long courseId, long lessonId, boolean done) {
    Optional<Course> course = course(member, courseId);
    if (course.isEmpty()) {
      return Optional.of(new Message("courses.error.course"));
    }
    if (LessonInCourse.of(course.get(), lessonId).isEmpty()) {
      return Optional.of(new Message("courses.error.lesson"));
    }
    progress.enrol(member.key(), courseId);
    if (done) {
      progress.markDone(member.key(), courseId, lessonId);
    } else {
      progress.markNotDone(member.key(), courseId, lessonId);
    }
    return Optional.empty();
  }

  /**
   * The member's courses that are not completed, latest enrolment first, at most so many. Only the
   * latest enrolments are looked at, so that who completed hundreds of courses costs no more.
   */
  public List<CourseProgress> goingOn(Member member, int most) {
    Map<Long, Set<Long>> done = progress.done(member.key());
    return progress.courses(member.key(), LATEST).stream()
        .map(id -> pages.visible(member, id))
        .flatMap(Optional::stream)
        .map(page -> course(member, page, done.getOrDefault(page.id(), Set.of()), true))
        .filter(course -> !course.isCompleted() && !course.lessons().isEmpty())
        .limit(most)
        .map(
            course ->
                new CourseProgress(
                    course.page().title(),
                    course.page().urlPath(),
                    course.done(),
                    course.lessons().size()))
        .toList();
  }

  boolean mayEdit(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }
}
