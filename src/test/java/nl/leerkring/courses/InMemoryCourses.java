package nl.leerkring.courses;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;

/** What makers said, of one run. */
final class InMemoryCourses implements CourseRepository {
  private final Map<Long, CourseFacts> courses = new LinkedHashMap<>();
  private final Map<Long, LessonPlan> plans = new HashMap<>();

  @Override
  public Optional<CourseFacts> find(long courseId) {
    return Optional.ofNullable(courses.get(courseId));
  }

  @Override
  public List<CourseFacts> listed() {
    return List.copyOf(courses.values());
  }

  @Override
  public Map<Long, CourseFacts> listed(Collection<Long> courseIds) {
    Map<Long, CourseFacts> listed = new HashMap<>(courses);
    listed.keySet().retainAll(courseIds);
    return listed;
  }

  @Override
  public void learn(PageSummary page, CourseCover cover) {
    courses.put(page.id(), new CourseFacts(page.id(), page.spaceKey(), page.title(), cover, 0, 1));
  }

  @Override
  public void learnMinutes(long courseId, int minutes) {
    // nobody asks
  }

  @Override
  public void unlist(long pageId) {
    courses.remove(pageId);
  }

  @Override
  public Map<Long, LessonPlan> plans(Collection<Long> lessonIds) {
    return Map.copyOf(plans);
  }

  @Override
  public void learn(long lessonId, LessonPlan plan) {
    plans.put(lessonId, plan);
  }

  @Override
  public Map<Long, Instant> lookAgain(Collection<Long> lessonIds) {
    return Map.of();
  }

  @Override
  public Map<Long, Instant> judged(Collection<Long> lessonIds) {
    return Map.of();
  }

  @Override
  public void judge(MemberKey maker, long courseId, Map<Long, Boolean> lessons) {
    throw new UnsupportedOperationException("Judged on real databases only");
  }
}
