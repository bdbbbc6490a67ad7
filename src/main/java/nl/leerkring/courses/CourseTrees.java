package nl.leerkring.courses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** Which pages make up which course, as one member sees it and stands in it. */
@Component
class CourseTrees {
  private final Pages pages;
  private final CourseRepository courses;
  private final ProgressRepository progress;

  CourseTrees(Pages pages, CourseRepository courses, ProgressRepository progress) {
    this.pages = pages;
    this.courses = courses;
    this.progress = progress;
  }

  /** The course on that page; empty when the member may not view it or nobody made it one. */
  Optional<Course> course(Member member, long courseId) {
    return pages
        .visible(member, courseId)
        .flatMap(page -> courses.find(courseId).map(facts -> course(member, page, facts)));
  }

  /** The course that the page is a lesson of: above it, or above its chapter. */
  Optional<LessonInCourse> lesson(Member member, long lessonId) {
    Optional<PageSummary> parent = pages.visibleParent(member, lessonId);
    Optional<LessonInCourse> near =
        parent
            .flatMap(page -> course(member, page.id()))
            .flatMap(course -> LessonInCourse.of(course, lessonId));
    return near.isPresent()
        ? near
        : parent
            .flatMap(page -> pages.visibleParent(member, page.id()))
            .flatMap(page -> course(member, page.id()))
            .flatMap(course -> LessonInCourse.of(course, lessonId));
  }

  private Course course(Member member, PageSummary page, CourseFacts facts) {
    List<PageSummary> found = lessonPages(member, facts);
    List<Long> ids = ids(found);
    return new Course(
        page,
        facts,
        new Known(courses.plans(ids), courses.lookAgain(ids), progress.done(member.key(), ids))
            .lessons(found),
        new Course.Standing(
            progress.isEnrolled(member.key(), page.id()),
            progress.completion(member.key(), page.id())));
  }

  private static List<Long> ids(List<PageSummary> pages) {
    return pages.stream().map(PageSummary::id).toList();
  }

  /** What is known of lessons, by page id. */
  private record Known(
      Map<Long, LessonPlan> plans, Map<Long, Instant> again, Map<Long, Instant> done) {
    List<Lesson> lessons(List<PageSummary> pages) {
      return pages.stream()
          .map(page -> new Lesson(page, plans.getOrDefault(page.id(), LessonPlan.UNSAID), of(page)))
          .toList();
    }

    private Lesson.State of(PageSummary page) {
      return state(done.get(page.id()), again.get(page.id()));
    }
  }

  private static Lesson.State state(Instant done, Instant again) {
    if (done == null) {
      return Lesson.State.OPEN;
    }
    return again != null && done.isBefore(again) ? Lesson.State.LOOK_AGAIN : Lesson.State.DONE;
  }

  /** The pages that are lessons of the course for the member, in page-tree order. */
  List<PageSummary> lessonPages(Member member, CourseFacts facts) {
    List<PageSummary> lessons = new ArrayList<>();
    for (PageSummary child : pages.visibleChildren(member, facts.pageId())) {
      lessons.add(child);
      if (facts.cover().hasChapters()) {
        lessons.addAll(pages.visibleChildren(member, child.id()));
      }
    }
    return lessons;
  }

  /**
   * The member's latest courses as far as they may view them, with a number of queries that does
   * not grow with them.
   */
  List<Course> enrolled(Member member, int most) {
    Map<Long, CourseFacts> facts = new HashMap<>();
    courses.listed().forEach(course -> facts.put(course.pageId(), course));
    Map<Long, Completion> completions = new HashMap<>();
    progress.completions(member.key()).forEach(one -> completions.putIfAbsent(one.courseId(), one));
    Map<PageSummary, List<PageSummary>> trees = new LinkedHashMap<>();
    for (long id : progress.courses(member.key(), most)) {
      pages
          .visible(member, id)
          .filter(page -> facts.containsKey(page.id()))
          .ifPresent(page -> trees.put(page, lessonPages(member, facts.get(page.id()))));
    }
    List<Long> ids = ids(trees.values().stream().flatMap(List::stream).toList());
    Known known =
        new Known(courses.plans(ids), courses.lookAgain(ids), progress.done(member.key()));
    List<Course> found = new ArrayList<>();
    trees.forEach(
        (page, lessons) ->
            found.add(
                new Course(
                    page,
                    facts.get(page.id()),
                    known.lessons(lessons),
                    new Course.Standing(true, Optional.ofNullable(completions.get(page.id()))))));
    return found;
  }
}
