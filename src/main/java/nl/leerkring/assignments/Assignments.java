package nl.leerkring.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/**
 * What was suggested to a member by leads of their own company, as long as they may view the course
 * and have not completed it. The number of queries does not grow with suggestions.
 */
@Component
public class Assignments {
  private final AssignmentRepository repository;
  private final CourseStandings courses;
  private final Companies companies;
  private final Members members;
  private final Clock clock;

  Assignments(
      AssignmentRepository repository,
      CourseStandings courses,
      Companies companies,
      Members members,
      Clock clock) {
    this.repository = repository;
    this.courses = courses;
    this.companies = companies;
    this.members = members;
    this.clock = clock;
  }

  /** What is open, the earliest date first; each course once. */
  public List<Suggestion> toDo(Member member) {
    return open(member, repository.responses(member.key()));
  }

  /** The member says that the course is not for them; it is not spoken of any more. */
  public void decline(Member member, long courseId) {
    if (toDo(member).stream().anyMatch(one -> one.courseId() == courseId)) {
      repository.decline(member.key(), courseId);
    }
  }

  private List<Suggestion> open(Member member, Map<Long, Response> responses) {
    Set<String> groups = members.groupsOf(member);
    Community community = companies.community();
    Map<String, Company> own = new HashMap<>();
    community.companiesOf(groups).stream()
        .filter(company -> !company.archived())
        .forEach(company -> own.put(company.key(), company));
    Map<Long, Assignment> mine = new LinkedHashMap<>();
    repository.in(own.keySet()).stream()
        .filter(one -> isFor(one.whom(), member, groups))
        .filter(one -> !responses.getOrDefault(one.courseId(), Response.NONE).declined(one.at()))
        .forEach(one -> mine.merge(one.courseId(), one, Assignments::earlier));
    return courses.of(member, mine.keySet()).values().stream()
        .filter(course -> !course.completed())
        .map(course -> suggestion(course, mine.get(course.courseId()), own))
        .sorted(
            Comparator.comparing((Suggestion one) -> one.until().orElse(LocalDate.MAX))
                .thenComparing(Suggestion::at))
        .toList();
  }

  static boolean isFor(Holder whom, Member member, Set<String> groups) {
    return whom.isGroup() ? groups.contains(whom.name()) : whom.name().equals(member.key().value());
  }

  /** The one that is to be done first. */
  static Assignment earlier(Assignment one, Assignment other) {
    LocalDate day = one.until().orElse(LocalDate.MAX);
    return other.until().filter(day::isAfter).isPresent() ? other : one;
  }

  private Suggestion suggestion(CourseStanding course, Assignment one, Map<String, Company> own) {
    return new Suggestion(
        course.courseId(),
        course.title(),
        course.urlPath(),
        members.find(one.by()).map(Member::fullName).orElse(""),
        Optional.ofNullable(own.get(one.companyKey())).map(Company::name).orElse(""),
        one.until(),
        one.at(),
        course.enrolled());
  }
}
