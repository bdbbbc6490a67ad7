package nl.leerkring.cohorts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.courses.CourseTakers;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Members' groups that start or go on, for the digest; only who may view the course is told. */
@Component
class CohortTidings implements OwnNewsSource {
  private final CohortRepository repository;
  private final CourseStandings courses;

  CohortTidings(CohortRepository repository, CourseStandings courses) {
    this.repository = repository;
    this.courses = courses;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    List<Participant> in = repository.of(members.stream().map(Member::key).toList());
    Map<Integer, Cohort> cohorts =
        repository.find(in.stream().map(Participant::cohortId).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Cohort::id, Function.identity()));
    Map<Integer, List<Participant>> people =
        repository.in(cohorts.keySet()).stream()
            .collect(Collectors.groupingBy(Participant::cohortId));
    Map<Long, CourseTakers> takers =
        courses.takers(cohorts.values().stream().map(Cohort::courseId).collect(Collectors.toSet()));
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    for (Member member : members) {
      LocalDate today = LocalDate.ofInstant(now, member.zone());
      news.put(
          member.key(),
          in.stream()
              .filter(one -> one.member().equals(member.key()))
              .map(one -> cohorts.get(one.cohortId()))
              .filter(one -> one != null && CohortRules.isNews(one, today))
              .filter(one -> !takers.get(one.courseId()).completed().contains(member.key()))
              .map(one -> item(one, people.get(one.id()), takers.get(one.courseId()), today, now))
              .toList());
    }
    return news;
  }

  /** Of one that goes on a new sum is told; where a sum would tell of one of them, none is. */
  private static NewsItem item(
      Cohort cohort, List<Participant> people, CourseTakers takers, LocalDate today, Instant now) {
    boolean isStarted = !today.isBefore(cohort.starts());
    boolean isSum = isStarted && CohortRules.showsSums(people);
    int completed = Cohorts.completed(people, takers);
    Message says =
        isSum
            ? new Message("cohorts.news.goes", cohort.name(), completed, people.size())
            : new Message("cohorts.news.starts", cohort.name(), cohort.starts().toString());
    String key = "cohort:" + cohort.id() + (isSum ? ":" + completed : "");
    return NewsItem.own(key, NewsKind.COHORT, cohort.courseId(), now, says);
  }
}
