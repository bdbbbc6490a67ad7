package nl.leerkring.cohorts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.courses.CourseTakers;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/**
 * Groups that start a course together, as far as a member may view the course. Members of a group
 * see sums of it, and each one's progress only once each of them agrees; others see no names.
 */
@Component
public class Cohorts {
  private final CohortRepository repository;
  private final CourseStandings courses;
  private final Pages pages;
  private final Members members;
  private final Clock clock;

  Cohorts(
      CohortRepository repository,
      CourseStandings courses,
      Pages pages,
      Members members,
      Clock clock) {
    this.repository = repository;
    this.courses = courses;
    this.pages = pages;
    this.members = members;
    this.clock = clock;
  }

  /**
   * The member's groups that start within a week or go on, the latest first, without those whose
   * course they completed. The number of queries does not grow with groups.
   */
  public List<CohortNews> newsFor(Member member) {
    Set<Integer> mine =
        repository.of(member.key()).stream().map(Participant::cohortId).collect(Collectors.toSet());
    LocalDate today = today(member);
    List<Cohort> news =
        repository.find(mine).stream().filter(one -> CohortRules.isNews(one, today)).toList();
    Map<Long, CourseStanding> standings = courses.of(member, courseIds(news));
    Map<Long, CourseTakers> takers = courses.takers(courseIds(news));
    Map<Integer, List<Participant>> people = people(news);
    return news.stream()
        .filter(one -> standings.containsKey(one.courseId()))
        .filter(one -> !standings.get(one.courseId()).completed())
        .map(
            one ->
                news(
                    one,
                    standings.get(one.courseId()).title(),
                    people.getOrDefault(one.id(), List.of()),
                    takers.get(one.courseId()),
                    today))
        .toList();
  }

  private static CohortNews news(
      Cohort cohort,
      String course,
      List<Participant> people,
      CourseTakers takers,
      LocalDate today) {
    return new CohortNews(
        cohort.id(),
        cohort.name(),
        course,
        path(cohort),
        cohort.starts(),
        people.size(),
        CohortRules.showsSums(people) ? completed(people, takers) : -1,
        !today.isBefore(cohort.starts()));
  }

  /** The course, when the reader may view it. */
  Optional<CourseStanding> course(Member reader, long courseId) {
    return Optional.ofNullable(courses.of(reader, List.of(courseId)).get(courseId));
  }

  /** Groups of the course that are not over; nothing for who may not view it. */
  List<SeenCohort> of(Member reader, long courseId) {
    LocalDate today = today(reader);
    return repository.of(courseId).stream()
        .filter(one -> !one.isOver(today))
        .flatMap(one -> find(reader, one.id()).stream())
        .toList();
  }

  /** The group, when the reader may view its course. */
  Optional<SeenCohort> find(Member reader, int id) {
    return repository
        .find(id)
        .flatMap(
            cohort ->
                course(reader, cohort.courseId()).map(course -> seen(reader, cohort, course)));
  }

  private SeenCohort seen(Member reader, Cohort cohort, CourseStanding course) {
    List<Participant> all = repository.in(List.of(cohort.id()));
    Optional<Participant> own =
        all.stream().filter(one -> one.member().equals(reader.key())).findFirst();
    boolean mayChange = mayChange(reader, cohort);
    boolean each = own.isPresent() && CohortRules.showsEach(all);
    boolean sums = own.isPresent() && CohortRules.showsSums(all);
    List<MemberKey> keys = all.stream().map(Participant::member).toList();
    return new SeenCohort(
        cohort,
        course,
        own.isPresent() || mayChange ? named(keys, cohort.courseId()) : List.of(),
        all.size(),
        sums || each ? courses.done(reader, cohort.courseId(), keys) : Map.of(),
        courses.lessons(reader, List.of(cohort.courseId())).values().stream()
            .mapToInt(List::size)
            .sum(),
        completed(all, courses.takers(List.of(cohort.courseId())).get(cohort.courseId())),
        cohort.sessions().stream().flatMap(page -> pages.visible(reader, page).stream()).toList(),
        new SeenCohort.Sight(
            own.isPresent(), own.map(Participant::agrees).orElse(false), sums, each, mayChange));
  }

  /** Who may not view the course any more is not named in its groups. */
  private List<Member> named(List<MemberKey> keys, long courseId) {
    return keys.stream()
        .flatMap(key -> members.find(key).stream())
        .filter(member -> pages.visible(member, courseId).isPresent())
        .toList();
  }

  /** The course that the page is, or is a lesson of, for the reader; 0 when there is none. */
  long courseAt(Member reader, long pageId) {
    return course(reader, pageId).isPresent() ? pageId : courses.courseOf(reader, pageId);
  }

  boolean mayEdit(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /** Who made it, and who may edit the course's page. */
  boolean mayChange(Member member, Cohort cohort) {
    return cohort.by().equals(member.key()) || pages.mayEdit(member, cohort.courseId());
  }

  static int completed(List<Participant> people, CourseTakers takers) {
    return (int)
        people.stream().map(Participant::member).filter(takers.completed()::contains).count();
  }

  private Map<Integer, List<Participant>> people(List<Cohort> cohorts) {
    return repository.in(cohorts.stream().map(Cohort::id).toList()).stream()
        .collect(Collectors.groupingBy(Participant::cohortId));
  }

  private static Collection<Long> courseIds(List<Cohort> cohorts) {
    return cohorts.stream().map(Cohort::courseId).collect(Collectors.toSet());
  }

  private LocalDate today(Member member) {
    return LocalDate.ofInstant(clock.instant(), member.zone());
  }

  static String path(Cohort cohort) {
    return "/plugins/leerkring/cohort.action?cohortId=" + cohort.id();
  }
}
