package nl.leerkring.assignments;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.courses.CourseTakers;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.leads.Leads;
import nl.leerkring.leads.OwnPeople;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** What leads suggest to their own people, and how many of these took it up. */
@Component
public class Suggesting {
  private static final int MOST_NAMES = 200;
  private static final Period LONGEST = Period.ofYears(2);
  private static final Message NO_LEAD = new Message("guests.error.lead");

  private final AssignmentRepository repository;
  private final Leads leads;
  private final CourseStandings courses;
  private final Members members;
  private final Clock clock;

  Suggesting(
      AssignmentRepository repository,
      Leads leads,
      CourseStandings courses,
      Members members,
      Clock clock) {
    this.repository = repository;
    this.leads = leads;
    this.courses = courses;
    this.members = members;
    this.clock = clock;
  }

  /** The companies whose leads the asker is one of. */
  List<Company> companies(Member asker) {
    return leads.ledBy(asker).stream().filter(company -> !company.archived()).toList();
  }

  /** The course, when the asker may view it. */
  Optional<CourseStanding> course(Member asker, long courseId) {
    return Optional.ofNullable(courses.of(asker, List.of(courseId)).get(courseId));
  }

  /** Suggests the course to everybody named, or to nobody and says by field what is wrong. */
  Map<String, Message> suggest(Member asker, SuggestForm form) {
    Optional<Company> company = leads.company(asker, form.companyKey());
    if (company.isEmpty() || company.get().archived()) {
      return Map.of("form", NO_LEAD);
    }
    if (course(asker, form.courseId()).isEmpty()) {
      return Map.of("form", new Message("courses.error.course"));
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    Set<Holder> whom = whom(company.get(), form, errors);
    Optional<LocalDate> until = until(company.get(), form.until().trim(), errors);
    if (errors.isEmpty()) {
      Instant now = clock.instant();
      whom.forEach(
          one ->
              repository.suggest(
                  new Assignment(
                      0, form.courseId(), company.get().key(), one, asker.key(), until, now)));
    }
    return errors;
  }

  private Set<Holder> whom(Company company, SuggestForm form, Map<String, Message> errors) {
    OwnPeople people = new OwnPeople(company, members);
    Set<Holder> whom = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    List<String> names =
        Arrays.stream(form.whom().split("[,\\r\\n]+")).map(String::trim).distinct().toList();
    for (String name : names.stream().filter(one -> !one.isEmpty()).toList()) {
      people.named(name).ifPresentOrElse(whom::add, () -> unknown.add(name));
    }
    if (!unknown.isEmpty()) {
      errors.put("whom", new Message("assignments.error.unknown", String.join(", ", unknown)));
    } else if (whom.isEmpty() || whom.size() > MOST_NAMES) {
      errors.put("whom", new Message("assignments.error.nobody", MOST_NAMES));
    } else {
      blind(people, form.courseId(), whom, errors);
    }
    return whom;
  }

  /** Says of whom named the course is hidden, so that the lead does not wait for them. */
  private void blind(
      OwnPeople people, long courseId, Set<Holder> whom, Map<String, Message> errors) {
    List<String> blind = new ArrayList<>();
    for (Holder one : whom) {
      List<Member> meant = people.meant(List.of(one));
      if (meant.stream().noneMatch(member -> course(member, courseId).isPresent())) {
        blind.add(one.isGroup() || meant.isEmpty() ? one.name() : meant.get(0).fullName());
      }
    }
    if (!blind.isEmpty()) {
      errors.put("whom", new Message("assignments.error.blind", String.join(", ", blind)));
    }
  }

  private Optional<LocalDate> until(Company company, String typed, Map<String, Message> errors) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      LocalDate today = company.today(clock.instant());
      if (day.isBefore(today)) {
        errors.put("until", new Message("guests.error.past", typed));
      } else if (day.isAfter(today.plus(LONGEST))) {
        errors.put("until", new Message("guests.error.far", LONGEST.getYears()));
      }
      return Optional.of(day);
    } catch (DateTimeException e) {
      errors.put("until", new Message("guests.error.day", typed));
      return Optional.empty();
    }
  }

  /** Takes a suggestion back; nothing happens when it is gone already. */
  Optional<Message> withdraw(Member asker, String companyKey, int id) {
    if (leads.company(asker, companyKey).isEmpty()) {
      return Optional.of(NO_LEAD);
    }
    repository
        .find(id)
        .filter(one -> one.companyKey().equals(companyKey))
        .ifPresent(one -> repository.withdraw(id));
    return Optional.empty();
  }

  /**
   * What the company's leads suggested, of courses that the asker may view, with sums of what their
   * people did; nothing for who does not lead it.
   */
  List<SuggestedCourse> suggested(Member asker, String companyKey) {
    Optional<Company> company = leads.company(asker, companyKey);
    if (company.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Assignment>> byCourse = new LinkedHashMap<>();
    repository
        .in(List.of(companyKey))
        .forEach(
            one -> byCourse.computeIfAbsent(one.courseId(), none -> new ArrayList<>()).add(one));
    OwnPeople people = new OwnPeople(company.get(), members);
    Map<Long, CourseTakers> takers = courses.takers(byCourse.keySet());
    Map<Long, Map<MemberKey, Instant>> declined = repository.declined(byCourse.keySet());
    return courses.of(asker, byCourse.keySet()).values().stream()
        .map(
            course ->
                sums(
                    course,
                    byCourse.get(course.courseId()),
                    people,
                    takers.get(course.courseId()),
                    declined.getOrDefault(course.courseId(), Map.of())))
        .toList();
  }

  private static SuggestedCourse sums(
      CourseStanding course,
      List<Assignment> assignments,
      OwnPeople people,
      CourseTakers takers,
      Map<MemberKey, Instant> declined) {
    List<MemberKey> meant =
        people.meant(assignments.stream().map(Assignment::whom).toList()).stream()
            .map(Member::key)
            .toList();
    return new SuggestedCourse(
        course,
        assignments,
        meant.size(),
        count(meant, takers.enrolled()),
        count(meant, takers.completed()),
        (int)
            meant.stream()
                .filter(who -> !takers.completed().contains(who))
                .filter(
                    who -> assignments.stream().anyMatch(one -> declined(declined.get(who), one)))
                .count());
  }

  private static boolean declined(Instant when, Assignment one) {
    return when != null && !when.isBefore(one.at());
  }

  private static int count(List<MemberKey> meant, Set<MemberKey> did) {
    return (int) meant.stream().filter(did::contains).count();
  }

  /** What the group or person of a suggestion is called; empty when the account is gone. */
  String name(Holder whom) {
    return whom.isGroup()
        ? whom.name()
        : members.find(new MemberKey(whom.name())).map(Member::fullName).orElse("");
  }
}
