package nl.leerkring.courses;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/**
 * How members stand in courses, for features that point people to them. The number of queries does
 * not grow with courses or people.
 */
@Component
public class CourseStandings {
  private final CourseRepository courses;
  private final ProgressRepository progress;
  private final Pages pages;

  CourseStandings(CourseRepository courses, ProgressRepository progress, Pages pages) {
    this.courses = courses;
    this.progress = progress;
    this.pages = pages;
  }

  /** Those of the pages that are courses which the member may view, in the order asked for. */
  public Map<Long, CourseStanding> of(Member member, Collection<Long> courseIds) {
    Map<Long, CourseStanding> standings = new LinkedHashMap<>();
    if (courseIds.isEmpty()) {
      return standings;
    }
    Set<Long> listed = courses.listed(courseIds);
    Set<Long> enrolled = progress.enrolledIn(member.key(), courseIds);
    Set<Long> completed =
        progress.completions(member.key()).stream()
            .map(Completion::courseId)
            .collect(Collectors.toSet());
    for (long id : courseIds) {
      pages
          .visible(member, id)
          .filter(page -> listed.contains(id))
          .ifPresent(
              page ->
                  standings.put(
                      id,
                      new CourseStanding(
                          id,
                          page.title(),
                          page.urlPath(),
                          enrolled.contains(id),
                          completed.contains(id))));
    }
    return standings;
  }

  /** Who takes the courses; of one that nobody takes, nobody. */
  public Map<Long, CourseTakers> takers(Collection<Long> courseIds) {
    Map<Long, Set<MemberKey>> enrolled = progress.enrolled(courseIds);
    Map<Long, Set<MemberKey>> completed = progress.completed(courseIds);
    Map<Long, CourseTakers> takers = new HashMap<>();
    for (long id : courseIds) {
      takers.put(
          id,
          new CourseTakers(
              enrolled.getOrDefault(id, Set.of()), completed.getOrDefault(id, Set.of())));
    }
    return takers;
  }
}
