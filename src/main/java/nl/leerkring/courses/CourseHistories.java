package nl.leerkring.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import org.springframework.stereotype.Component;

/** What is kept of courses, for reports, which decide what of it to show to whom. */
@Component
public class CourseHistories {
  private final CourseTrees trees;
  private final CourseRepository courses;
  private final HistoryRepository history;

  CourseHistories(CourseTrees trees, CourseRepository courses, HistoryRepository history) {
    this.trees = trees;
    this.courses = courses;
    this.history = history;
  }

  /** What is kept of the course; nothing when the asker may not view it. */
  public Optional<CourseHistory> of(Member asker, long courseId) {
    return trees.course(asker, courseId).map(this::history);
  }

  private CourseHistory history(Course course) {
    long id = course.page().id();
    Map<Long, Set<MemberKey>> done = history.done(id);
    List<CourseHistory.LessonHistory> lessons =
        course.lessons().stream()
            .map(
                lesson ->
                    new CourseHistory.LessonHistory(
                        lesson.page(),
                        lesson.isRequired(),
                        done.getOrDefault(lesson.page().id(), Set.of())))
            .toList();
    return new CourseHistory(
        course.page(), lessons, history.companies(id), history.enrolled(id), history.completed(id));
  }

  /**
   * Page id of the course that is meant on a page: of that title in the page's space, or without a
   * title the page itself or the course that it is a lesson of; nothing when the asker may not view
   * it.
   */
  public Optional<Long> meant(Member asker, PageSummary page, String title) {
    if (title.isEmpty()) {
      return trees
          .course(asker, page.id())
          .or(() -> trees.lesson(asker, page.id()).map(LessonInCourse::course))
          .map(course -> course.page().id());
    }
    return courses.listed().stream()
        .filter(facts -> facts.spaceKey().equals(page.spaceKey()))
        .filter(facts -> facts.title().equalsIgnoreCase(title))
        .map(CourseFacts::pageId)
        .filter(id -> trees.course(asker, id).isPresent())
        .findFirst();
  }
}
