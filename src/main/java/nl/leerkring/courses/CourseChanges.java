package nl.leerkring.courses;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.leads.Leads;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Lessons that changed after somebody had completed the course: their maker says whether that was a
 * correction, or asks people to look again.
 */
@Component
public class CourseChanges {
  private final Courses courses;
  private final CourseRepository repository;
  private final ProgressRepository progress;
  private final Makers makers;
  private final Leads leads;

  CourseChanges(
      Courses courses,
      CourseRepository repository,
      ProgressRepository progress,
      Makers makers,
      Leads leads) {
    this.courses = courses;
    this.repository = repository;
    this.progress = progress;
    this.makers = makers;
    this.leads = leads;
  }

  /** What the cover shows besides the course. */
  CourseSurroundings around(Member reader, Course course, CourseCover cover) {
    boolean isEditor = courses.mayEdit(reader, course.page().id());
    return new CourseSurroundings(
        isEditor,
        leads.isLead(reader),
        makers.of(course),
        courses.missing(reader, course),
        isEditor ? cover.hints() : List.of(),
        isEditor ? open(course).size() : 0);
  }

  /** The lessons of which the maker has still to say it; nothing for who may not edit. */
  List<PageSummary> open(Member maker, long courseId) {
    return courses.mayEdit(maker, courseId)
        ? courses.course(maker, courseId).map(this::open).orElse(List.of())
        : List.of();
  }

  private List<PageSummary> open(Course course) {
    Optional<Instant> first = progress.firstCompletion(course.page().id());
    if (first.isEmpty()) {
      return List.of();
    }
    List<PageSummary> lessons = course.lessons().stream().map(Lesson::page).toList();
    Map<Long, Instant> judged =
        repository.judged(lessons.stream().map(PageSummary::id).collect(Collectors.toSet()));
    return lessons.stream()
        .filter(page -> page.modified().isAfter(judged.getOrDefault(page.id(), first.get())))
        .toList();
  }

  /**
   * Keeps what the maker says.
   *
   * @param again lessons that people are asked to look at again
   * @param corrections lessons of which the change asks nothing of anybody
   */
  Optional<Message> judge(Member maker, long courseId, Set<Long> again, Set<Long> corrections) {
    if (!courses.mayEdit(maker, courseId)) {
      return Optional.of(new Message("courses.error.course"));
    }
    Map<Long, Boolean> said = new HashMap<>();
    for (PageSummary page : open(maker, courseId)) {
      if (again.contains(page.id()) || corrections.contains(page.id())) {
        said.put(page.id(), again.contains(page.id()));
      }
    }
    if (!said.isEmpty()) {
      repository.judge(maker.key(), courseId, said);
    }
    return Optional.empty();
  }
}
