package nl.leerkring.assignments;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.courses.CourseTakers;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** What is open of what was suggested, for the digest; only who may view the course is told. */
@Component
class AssignmentNews implements OwnNewsSource {
  private static final String KEY = "assignment:";

  private final AssignmentRepository repository;
  private final CourseStandings courses;
  private final Companies companies;
  private final Members people;

  AssignmentNews(
      AssignmentRepository repository,
      CourseStandings courses,
      Companies companies,
      Members people) {
    this.repository = repository;
    this.courses = courses;
    this.companies = companies;
    this.people = people;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    Community community = companies.community();
    Map<MemberKey, Set<String>> groups = new HashMap<>();
    Map<MemberKey, Set<String>> own = new HashMap<>();
    for (Member member : members) {
      Set<String> in = people.groupsOf(member);
      groups.put(member.key(), in);
      own.put(member.key(), companyKeys(community, in));
    }
    Set<String> all = new TreeSet<>();
    own.values().forEach(all::addAll);
    List<Assignment> assignments = repository.in(all);
    Map<Long, CourseTakers> takers =
        courses.takers(assignments.stream().map(Assignment::courseId).collect(Collectors.toSet()));
    Map<MemberKey, Map<Long, Response>> responses = repository.responses(groups.keySet());
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    for (Member member : members) {
      Map<Long, Response> said = responses.getOrDefault(member.key(), Map.of());
      Map<Long, Assignment> open = new LinkedHashMap<>();
      assignments.stream()
          .filter(one -> own.get(member.key()).contains(one.companyKey()))
          .filter(one -> Assignments.isFor(one.whom(), member, groups.get(member.key())))
          .filter(one -> !takers.get(one.courseId()).completed().contains(member.key()))
          .filter(one -> isOpen(one, said.getOrDefault(one.courseId(), Response.NONE), member, now))
          .forEach(one -> open.merge(one.courseId(), one, Assignments::earlier));
      news.put(member.key(), open.values().stream().map(this::item).toList());
    }
    return news;
  }

  private static Set<String> companyKeys(Community community, Set<String> groups) {
    return community.companiesOf(groups).stream()
        .filter(company -> !company.archived())
        .map(Company::key)
        .collect(Collectors.toSet());
  }

  private static boolean isOpen(Assignment one, Response said, Member member, Instant now) {
    return !said.declined(one.at()) && ReminderRules.isDue(said, one, now, member.zone());
  }

  private NewsItem item(Assignment one) {
    String by = people.find(one.by()).map(Member::fullName).orElse("");
    Message says =
        one.until()
            .map(day -> new Message("assignments.news.until", by, day.toString()))
            .orElse(new Message("assignments.news", by));
    return NewsItem.own(KEY + one.courseId(), NewsKind.DUTY, one.courseId(), one.at(), says);
  }

  /** So that nobody is reminded more often than the rules say. */
  @Override
  public void told(Member member, Collection<String> keys) {
    List<Long> ids =
        keys.stream()
            .filter(key -> key.startsWith(KEY))
            .map(key -> Long.valueOf(key.substring(KEY.length())))
            .toList();
    if (!ids.isEmpty()) {
      repository.reminded(member.key(), ids);
    }
  }
}
