package nl.leerkring.courses;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.learning.Learning;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.learning.LearningEvent.Kind;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Courses made of pages, and how far members are in them. Everything is read with the member's
 * eyes.
 */
@Component
public class Courses {
  private static final int LATEST = 25;
  private static final Message NO_COURSE = new Message("courses.error.course");
  private static final Message NO_LESSON = new Message("courses.error.lesson");

  private final CourseTrees trees;
  private final CourseRepository courses;
  private final ProgressRepository progress;
  private final Pages pages;
  private final Learning learning;
  private final Clock clock;

  Courses(
      CourseTrees trees,
      CourseRepository courses,
      ProgressRepository progress,
      Pages pages,
      Learning learning,
      Clock clock) {
    this.trees = trees;
    this.courses = courses;
    this.progress = progress;
    this.pages = pages;
    this.learning = learning;
    this.clock = clock;
  }

  /** The course on that page; empty when the member may not view it. */
  Optional<Course> course(Member member, long courseId) {
    return trees.course(member, courseId);
  }

  /**
   * The course whose cover the member looks at. What the maker typed is kept for lists; what was
   * finished just before the power failed is completed.
   */
  Optional<Course> show(Member member, long courseId, CourseCover cover) {
    pages.visible(member, courseId).ifPresent(page -> courses.learn(page, cover));
    Optional<Course> course = trees.course(member, courseId);
    course.ifPresent(found -> settle(member, found));
    course
        .filter(found -> mayEdit(member, courseId))
        .ifPresent(found -> courses.learnMinutes(courseId, found.minutes()));
    return course.isPresent() && course.get().isAllDone() && !course.get().isCompleted()
        ? trees.course(member, courseId)
        : course;
  }

  /**
   * The lesson among the others of its course; empty when that page is no lesson for the member.
   */
  Optional<LessonInCourse> lesson(Member member, long lessonId) {
    return trees.lesson(member, lessonId);
  }

  /** The same, for whom its macro shows: what the maker typed in it is kept. */
  Optional<LessonInCourse> show(Member member, long lessonId, LessonPlan plan) {
    if (pages.visible(member, lessonId).isPresent()) {
      courses.learn(lessonId, plan);
    }
    return trees.lesson(member, lessonId);
  }

  /** Enrols the member, once; refuses when there is no such course for them. */
  Optional<Message> enrol(Member member, long courseId) {
    Optional<Course> course = trees.course(member, courseId);
    return course.isEmpty() ? Optional.of(NO_COURSE) : enrol(member, course.get());
  }

  private Optional<Message> enrol(Member member, Course course) {
    Optional<PageSummary> before = missing(member, course).stream().findFirst();
    if (before.isPresent()) {
      return Optional.of(new Message("courses.error.before", before.get().title()));
    }
    long id = course.page().id();
    String once = "enrolled|" + id + "|" + member.key().value();
    progress.enrol(
        member.key(),
        id,
        () -> learning.tell(event(once, Kind.ENROLLED, member, course, course.page())));
    return Optional.empty();
  }

  /**
   * The courses to complete first that the member has not; nobody can be asked for what they may
   * not view.
   */
  List<PageSummary> missing(Member member, Course course) {
    List<String> titles = course.facts().cover().prerequisites();
    if (titles.isEmpty()) {
      return List.of();
    }
    Set<Long> completed =
        progress.completions(member.key()).stream()
            .map(Completion::courseId)
            .collect(Collectors.toSet());
    return courses.listed().stream()
        .filter(facts -> facts.spaceKey().equals(course.page().spaceKey()))
        .filter(facts -> titles.stream().anyMatch(facts.title()::equalsIgnoreCase))
        .filter(facts -> !completed.contains(facts.pageId()))
        .flatMap(facts -> pages.visible(member, facts.pageId()).stream())
        .toList();
  }

  /** Marks a lesson of the course done or not done; who was not enrolled is from then on. */
  Optional<Message> mark(Member member, long courseId, long lessonId, boolean done) {
    Optional<Course> course = trees.course(member, courseId);
    if (course.isEmpty()) {
      return Optional.of(NO_COURSE);
    }
    Optional<LessonInCourse> place = LessonInCourse.of(course.get(), lessonId);
    if (place.isEmpty()) {
      return Optional.of(NO_LESSON);
    }
    return !place.get().lesson().plan().rule().isBySaying()
        ? Optional.of(new Message("courses.error.rule"))
        : mark(member, place.get(), done);
  }

  private Optional<Message> mark(Member member, LessonInCourse place, boolean done) {
    Optional<Message> refusal = enrol(member, place.course());
    if (refusal.isPresent()) {
      return refusal;
    }
    PageSummary page = place.lesson().page();
    if (!done) {
      progress.markNotDone(member.key(), page.id());
      return Optional.empty();
    }
    Optional<Lesson> before = place.waitsFor();
    if (before.isPresent()) {
      return Optional.of(new Message("courses.error.order", before.get().page().title()));
    }
    finish(member, place);
    return Optional.empty();
  }

  private void finish(Member member, LessonInCourse place) {
    Course course = place.course();
    PageSummary page = place.lesson().page();
    String once = "done|" + page.id() + "|" + member.key().value() + "|" + clock.millis();
    progress.markDone(
        member.key(),
        course.page().id(),
        page.id(),
        () -> learning.tell(event(once, Kind.LESSON_DONE, member, course, page)));
    trees.course(member, course.page().id()).ifPresent(now -> settle(member, now));
  }

  /** Completes the course when all is done. */
  private void settle(Member member, Course course) {
    int version = course.facts().version();
    boolean isNew =
        course.standing().completion().map(before -> before.version() < version).orElse(true);
    if (course.isAllDone() && isNew) {
      String once = "completed|" + course.page().id() + "|" + version + "|" + member.key().value();
      progress.complete(
          member.key(),
          course.page().id(),
          version,
          () -> learning.tell(event(once, Kind.COURSE_COMPLETED, member, course, course.page())));
    }
  }

  /**
   * Says that the member has met a rule of the lesson on that page: its quizzes passed, its films
   * watched. Nothing happens when the page is no lesson, or its maker asks for something else.
   */
  public void met(Member member, long pageId, DoneRule rule) {
    trees
        .lesson(member, pageId)
        .filter(place -> place.lesson().plan().rule() == rule)
        .filter(place -> !place.lesson().done() && place.waitsFor().isEmpty())
        .filter(place -> enrol(member, place.course()).isEmpty())
        .ifPresent(place -> finish(member, place));
  }

  /** Page id of the course that the page is a lesson of; 0 when it is in none for the member. */
  public long courseOf(Member member, long pageId) {
    return trees.lesson(member, pageId).map(place -> place.course().page().id()).orElse(0L);
  }

  /**
   * The member's courses that are not completed, latest enrolment first, at most so many. Only the
   * latest enrolments are looked at, so that who completed hundreds of courses costs no more.
   */
  public List<CourseProgress> goingOn(Member member, int most) {
    return trees.enrolled(member, LATEST).stream()
        .filter(course -> !course.isAllDone() && !course.lessons().isEmpty())
        .filter(course -> !course.isCompleted())
        .limit(most)
        .map(Courses::progress)
        .toList();
  }

  private static CourseProgress progress(Course course) {
    return new CourseProgress(
        course.page().title(), course.page().urlPath(), course.done(), course.total());
  }

  boolean mayEdit(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  private LearningEvent event(
      String once, Kind kind, Member member, Course course, PageSummary page) {
    return new LearningEvent(
        once, kind, member.key(), course.page().id(), page.id(), page.title(), -1, clock.instant());
  }
}
