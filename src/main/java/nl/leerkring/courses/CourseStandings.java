package nl.leerkring.courses;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
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
  private final CourseTrees trees;
  private final Pages pages;

  CourseStandings(
      CourseRepository courses, ProgressRepository progress, CourseTrees trees, Pages pages) {
    this.courses = courses;
    this.progress = progress;
    this.trees = trees;
    this.pages = pages;
  }

  /** Those of the pages that are courses which the member may view, in the order asked for. */
  public Map<Long, CourseStanding> of(Member member, Collection<Long> courseIds) {
    Map<Long, CourseStanding> standings = new LinkedHashMap<>();
    if (courseIds.isEmpty()) {
      return standings;
    }
    Set<Long> listed = courses.listed(courseIds).keySet();
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

  /**
   * Those of the pages that are courses which each member may view, in the order asked for; one
   * query for tens of members.
   */
  public Map<MemberKey, List<PageSummary>> viewable(
      Map<Member, ? extends Collection<Long>> courseIds) {
    Set<Long> listed = listed(courseIds.values()).keySet();
    Map<MemberKey, List<PageSummary>> viewable = new HashMap<>();
    courseIds.forEach(
        (member, ids) ->
            viewable.put(
                member.key(),
                ids.stream()
                    .filter(listed::contains)
                    .flatMap(id -> pages.visible(member, id).stream())
                    .toList()));
    return viewable;
  }

  /**
   * What the member completed, the latest version of each course, whether or not they may still
   * view it: pass what is to be shown through {@link #of}. One query.
   */
  public List<CompletedCourse> completed(Member member) {
    return latest(progress.completions(member.key()));
  }

  /** The same of each of the members who completed any course; one query for hundreds. */
  public Map<MemberKey, List<CompletedCourse>> completed(Collection<MemberKey> members) {
    Map<MemberKey, List<CompletedCourse>> completed = new HashMap<>();
    progress
        .completions(members)
        .forEach((member, completions) -> completed.put(member, latest(completions)));
    return completed;
  }

  private static List<CompletedCourse> latest(List<Completion> completions) {
    Map<Long, CompletedCourse> latest = new LinkedHashMap<>();
    for (Completion one : completions) {
      latest.merge(
          one.courseId(),
          new CompletedCourse(one.courseId(), one.version(), one.at()),
          (a, b) -> a.version() >= b.version() ? a : b);
    }
    return List.copyOf(latest.values());
  }

  /** Page id of the course that the page is a lesson of for the member; 0 when there is none. */
  public long courseOf(Member member, long pageId) {
    return trees.lesson(member, pageId).map(place -> place.course().page().id()).orElse(0L);
  }

  /** Page ids of the lessons that the member may view, by course; one query. */
  public Map<Long, List<Long>> lessons(Member member, Collection<Long> courseIds) {
    return lessons(Map.of(member, courseIds)).get(member.key());
  }

  /** Page ids of the lessons that each member may view, by course; one query for tens of them. */
  public Map<MemberKey, Map<Long, List<Long>>> lessons(
      Map<Member, ? extends Collection<Long>> courseIds) {
    Map<Long, CourseFacts> listed = listed(courseIds.values());
    Map<MemberKey, Map<Long, List<Long>>> lessons = new HashMap<>();
    courseIds.forEach((member, ids) -> lessons.put(member.key(), lessons(member, ids, listed)));
    return lessons;
  }

  private Map<Long, List<Long>> lessons(
      Member member, Collection<Long> courseIds, Map<Long, CourseFacts> listed) {
    Map<Long, List<Long>> lessons = new LinkedHashMap<>();
    for (long id : courseIds) {
      if (listed.containsKey(id)) {
        List<PageSummary> found = trees.lessonPages(member, listed.get(id));
        lessons.put(id, found.stream().map(PageSummary::id).toList());
      }
    }
    return lessons;
  }

  private Map<Long, CourseFacts> listed(Collection<? extends Collection<Long>> courseIds) {
    Set<Long> all = courseIds.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    return courses.listed(all);
  }

  /**
   * How many of those lessons of the course that the reader may view each of these people did; who
   * asks has to show sums only, or the consent of each.
   */
  public Map<MemberKey, Integer> done(Member reader, long courseId, Collection<MemberKey> members) {
    List<Long> lessons = lessons(reader, List.of(courseId)).getOrDefault(courseId, List.of());
    Map<MemberKey, Integer> done = new HashMap<>();
    Map<MemberKey, Set<Long>> all = progress.done(courseId, members);
    for (MemberKey member : members) {
      Set<Long> own = all.getOrDefault(member, Set.of());
      done.put(member, (int) lessons.stream().filter(own::contains).count());
    }
    return done;
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
