package nl.leerkring.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.sessions.Hosting;
import nl.leerkring.sessions.Plans;
import nl.leerkring.sessions.Session;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.sessions.State;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Planning sessions: who may edit a page may plan the one on it. */
@Component
class Planning {
  private static final Message NOT_YOURS = new Message("sessions.error.plan");

  private final Sessions sessions;
  private final Plans plans;
  private final Hosting hosting;
  private final Members members;
  private final Companies companies;

  Planning(Sessions sessions, Plans plans, Hosting hosting, Members members, Companies companies) {
    this.sessions = sessions;
    this.plans = plans;
    this.hosting = hosting;
    this.members = members;
    this.companies = companies;
  }

  /**
   * What came of it.
   *
   * @param errors by field; none when it was kept
   * @param draftWouldDo whether it could be kept as a draft as it is
   */
  record Outcome(Map<String, Message> errors, boolean draftWouldDo) {}

  boolean mayPlan(Member member, long pageId) {
    return sessions.mayPlan(member, pageId);
  }

  /** What is planned on the page, for who may plan there. */
  Optional<Session> planned(Member member, long pageId) {
    return mayPlan(member, pageId) ? plans.kept(pageId) : Optional.empty();
  }

  /** The page's title, which is the session's. */
  String title(Member member, long pageId) {
    return sessions.page(member, pageId).map(page -> page.title()).orElse("");
  }

  /** Companies that may be chosen, by name. */
  List<Company> companies() {
    return companies.community().companies().stream()
        .filter(company -> !company.archived())
        .sorted(java.util.Comparator.comparing(Company::name))
        .toList();
  }

  Members members() {
    return members;
  }

  /** Publishes the session, or keeps it as a draft; what is published stays so. */
  Outcome save(Member member, PlanForm form, boolean publish) {
    if (!mayPlan(member, form.pageId())) {
      return new Outcome(Map.of("form", NOT_YOURS), false);
    }
    PlanCheck check = new PlanCheck(members, companies.community());
    boolean isPublished = plans.kept(form.pageId()).filter(Session::isPublished).isPresent();
    State state = publish || isPublished ? State.PUBLISHED : State.DRAFT;
    Optional<Session> session = check.read(form, member, state);
    if (session.isEmpty()) {
      return new Outcome(check.errors(), check.lacksOnly());
    }
    int taken = hosting.mostTaken(form.pageId());
    Session planned = session.get();
    if (planned.room().seats() > 0 && planned.room().seats() < taken) {
      Message fewer = new Message("sessions.error.fewer", taken);
      return new Outcome(Map.of(PlanField.SEATS.key(), fewer), false);
    }
    List<Member> people = check.people(form);
    if (!people.isEmpty() && planned.times().isEmpty()) {
      Message when = new Message("sessions.error.people");
      return new Outcome(Map.of(PlanField.PEOPLE.key(), when), false);
    }
    for (Member one : people) {
      if (sessions.page(one, form.pageId()).isEmpty()) {
        Message ring = new Message("sessions.error.ring", one.fullName());
        return new Outcome(Map.of(PlanField.PEOPLE.key(), ring), false);
      }
    }
    plans.keep(planned, form.text(PlanField.REASON));
    hosting.reserve(form.pageId(), people);
    return new Outcome(Map.of(), false);
  }

  /** Calls it off; says why not when it can't. */
  Optional<Message> cancel(Member member, long pageId, String reason) {
    if (!mayPlan(member, pageId)) {
      return Optional.of(NOT_YOURS);
    }
    plans.cancel(pageId, reason.trim());
    return Optional.empty();
  }
}
