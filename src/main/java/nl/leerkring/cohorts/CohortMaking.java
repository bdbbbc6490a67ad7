package nl.leerkring.cohorts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.leads.Leads;
import nl.leerkring.leads.OwnPeople;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Making groups, and who gets in. */
@Component
public class CohortMaking {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_YEARS = 2;
  private static final Message NONE = new Message("cohorts.error.none");

  private final CohortRepository repository;
  private final Cohorts cohorts;
  private final Leads leads;
  private final Pages pages;
  private final Members members;
  private final Clock clock;

  CohortMaking(
      CohortRepository repository,
      Cohorts cohorts,
      Leads leads,
      Pages pages,
      Members members,
      Clock clock) {
    this.repository = repository;
    this.cohorts = cohorts;
    this.leads = leads;
    this.pages = pages;
    this.members = members;
    this.clock = clock;
  }

  /**
   * Whether the member may make a group of the course: a maker of it, or a lead who may view it.
   */
  boolean mayMake(Member member, long courseId) {
    return pages.mayEdit(member, courseId)
        || leads.isLead(member) && pages.visible(member, courseId).isPresent();
  }

  /** A group that was made, or what is wrong by field. */
  record Made(int id, Map<String, Message> errors) {}

  /** Makes a group of the course; who makes it is not in it by that. */
  Made make(Member member, long courseId, CohortForm form) {
    if (cohorts.course(member, courseId).isEmpty() || !mayMake(member, courseId)) {
      return new Made(0, Map.of("form", new Message("cohorts.error.make")));
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<Cohort> cohort = read(member, 0, courseId, member.key(), form, errors);
    return errors.isEmpty()
        ? new Made(repository.make(cohort.get()), Map.of())
        : new Made(0, errors);
  }

  /** Changes name, day and sessions. */
  Map<String, Message> change(Member member, int id, CohortForm form) {
    Optional<Cohort> before = changeable(member, id);
    if (before.isEmpty()) {
      return Map.of("form", NONE);
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<Cohort> after =
        read(member, id, before.get().courseId(), before.get().by(), form, errors);
    if (errors.isEmpty()) {
      repository.change(keepingHidden(member, before.get(), after.get()));
    }
    return errors;
  }

  /** Sessions that this member may not view were not in the form, and stay. */
  private Cohort keepingHidden(Member member, Cohort before, Cohort after) {
    Set<Long> sessions = new LinkedHashSet<>(after.sessions());
    before.sessions().stream()
        .filter(page -> pages.visible(member, page).isEmpty())
        .forEach(sessions::add);
    return new Cohort(
        after.id(),
        after.courseId(),
        after.name(),
        after.starts(),
        after.by(),
        new ArrayList<>(sessions));
  }

  private Optional<Cohort> read(
      Member member,
      int id,
      long courseId,
      MemberKey by,
      CohortForm form,
      Map<String, Message> errors) {
    String name = form.name().trim();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors.put("name", new Message("cohorts.error.name", LONGEST_NAME));
    } else if (repository.of(courseId).stream()
        .anyMatch(
            other ->
                other.id() != id
                    && other.name().equalsIgnoreCase(name)
                    && !(id == 0 && other.by().equals(by)))) {
      errors.put("name", new Message("cohorts.error.taken", name));
    }
    Optional<LocalDate> starts = day(member, form.starts().trim(), id == 0, errors);
    List<Long> sessions = new SessionAddresses(pages).read(member, form.sessions(), errors);
    return starts.map(day -> new Cohort(id, courseId, name, day, by, sessions));
  }

  private Optional<LocalDate> day(
      Member member, String typed, boolean isNew, Map<String, Message> errors) {
    try {
      LocalDate day = LocalDate.parse(typed);
      LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
      if (isNew && day.isBefore(today)) {
        errors.put("starts", new Message("guests.error.past", typed));
      } else if (day.isAfter(today.plusYears(MOST_YEARS))) {
        errors.put("starts", new Message("guests.error.far", MOST_YEARS));
      }
      return Optional.of(day);
    } catch (DateTimeException e) {
      errors.put("starts", new Message("guests.error.day", typed));
      return Optional.empty();
    }
  }

  private Optional<Cohort> changeable(Member member, int id) {
    return repository
        .find(id)
        .filter(cohort -> cohorts.find(member, id).isPresent())
        .filter(cohort -> cohorts.mayChange(member, cohort));
  }

  /** Ends the group. */
  Optional<Message> end(Member member, int id) {
    Optional<Cohort> cohort = changeable(member, id);
    cohort.ifPresent(one -> repository.end(id));
    return cohort.isPresent() ? Optional.empty() : Optional.of(NONE);
  }

  /** The member gets in, once, while there is a place. */
  Optional<Message> join(Member member, int id) {
    if (cohorts.find(member, id).isEmpty()) {
      return Optional.of(NONE);
    }
    return join(List.of(member), id);
  }

  private Optional<Message> join(List<Member> some, int id) {
    Set<MemberKey> in = new LinkedHashSet<>();
    repository.in(List.of(id)).forEach(one -> in.add(one.member()));
    some.forEach(member -> in.add(member.key()));
    if (in.size() > CohortRules.MOST) {
      return Optional.of(new Message("cohorts.error.full", CohortRules.MOST));
    }
    some.forEach(member -> repository.join(id, member.key()));
    return Optional.empty();
  }

  Optional<Message> leave(Member member, int id) {
    repository.leave(id, member.key());
    return Optional.empty();
  }

  /** The member lets the others see how far they are, or not any more. */
  Optional<Message> agree(Member member, int id, boolean agrees) {
    repository.agree(id, member.key(), agrees);
    return Optional.empty();
  }

  /** A lead puts people of the own company in by name: all of them, or nobody. */
  Map<String, Message> add(Member lead, int id, String typed) {
    Optional<SeenCohort> cohort = cohorts.find(lead, id);
    List<OwnPeople> own =
        leads.ledBy(lead).stream()
            .filter(company -> !company.archived())
            .map(company -> new OwnPeople(company, members))
            .toList();
    if (cohort.isEmpty() || own.isEmpty()) {
      return Map.of("form", NONE);
    }
    List<Member> people = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : Arrays.stream(typed.split("[,\\r\\n]+")).map(String::trim).toList()) {
      Optional<Member> found = person(own, name, cohort.get().cohort().courseId());
      found.ifPresent(people::add);
      if (found.isEmpty() && !name.isEmpty()) {
        unknown.add(name);
      }
    }
    if (!unknown.isEmpty() || people.isEmpty()) {
      return Map.of("whom", new Message("cohorts.error.unknown", String.join(", ", unknown)));
    }
    return join(people, id).map(why -> Map.of("whom", why)).orElse(Map.of());
  }

  private Optional<Member> person(List<OwnPeople> own, String name, long courseId) {
    for (OwnPeople company : own) {
      Optional<Holder> holder =
          name.isEmpty() ? Optional.empty() : company.named(name).filter(one -> !one.isGroup());
      if (holder.isPresent()) {
        return company.meant(List.of(holder.get())).stream()
            .filter(member -> pages.visible(member, courseId).isPresent())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  boolean isLead(Member member) {
    return leads.isLead(member);
  }

  /** Addresses of the sessions that the member may view, a line each, for the form. */
  String sessions(Member member, Cohort cohort) {
    return String.join(
        "\n",
        cohort.sessions().stream()
            .flatMap(page -> pages.visible(member, page).stream())
            .map(PageSummary::id)
            .map(String::valueOf)
            .toList());
  }
}
