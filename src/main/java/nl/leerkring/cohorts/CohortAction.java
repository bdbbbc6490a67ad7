package nl.leerkring.cohorts;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The page of a group, and the form that makes or changes one. */
public class CohortAction extends MemberAction {
  private final Cohorts cohorts;
  private final CohortMaking gathering;
  private final Site site;
  private long pageId;
  private int cohortId;
  private String name;
  private String starts;
  private String sessions;

  public CohortAction(
      Members members, Translator translator, Cohorts cohorts, CohortMaking gathering, Site site) {
    super(members, translator);
    this.cohorts = cohorts;
    this.gathering = gathering;
    this.site = site;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    CohortForm form = new CohortForm(getName(), getStarts(), getSessions());
    if (cohortId == 0) {
      CohortMaking.Made made = gathering.make(member(), pageId, form);
      refuse(made.errors());
      cohortId = made.id();
    } else {
      refuse(gathering.change(member(), cohortId, form));
    }
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** The group; null when there is none for who looks, which a template takes for no. */
  public CohortView getCohort() {
    return cohorts
        .find(member(), cohortId)
        .map(seen -> new CohortView(seen, site, getWords()))
        .orElse(null);
  }

  /** Whether who looks may make a group of the course. */
  public boolean isMaker() {
    return cohortId == 0 && !getCourse().isEmpty() && gathering.mayMake(member(), pageId);
  }

  /** Whether who looks may put people of the own company in. */
  public boolean isLead() {
    return gathering.isLead(member());
  }

  /** Title of the course that a new group would take; empty when there is none. */
  public String getCourse() {
    return cohorts.course(member(), pageId).map(CourseStanding::title).orElse("");
  }

  private Optional<Cohort> kept() {
    return cohorts.find(member(), cohortId).map(SeenCohort::cohort);
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public int getCohortId() {
    return cohortId;
  }

  @StrutsParameter
  public void setCohortId(int cohortId) {
    this.cohortId = cohortId;
  }

  public String getName() {
    return name != null ? name : kept().map(Cohort::name).orElse("");
  }

  @StrutsParameter
  public void setName(String name) {
    this.name = name;
  }

  public String getStarts() {
    return starts != null ? starts : kept().map(one -> one.starts().toString()).orElse("");
  }

  @StrutsParameter
  public void setStarts(String starts) {
    this.starts = starts;
  }

  /** Addresses of pages, a line each. */
  public String getSessions() {
    return sessions != null
        ? sessions
        : kept().map(one -> gathering.sessions(member(), one)).orElse("");
  }

  @StrutsParameter
  public void setSessions(String sessions) {
    this.sessions = sessions;
  }

  /** Names that were typed to put people in, if that is the form that was sent. */
  public String getWhom() {
    return "";
  }

  protected CohortMaking gathering() {
    return gathering;
  }

  protected void refuse(Optional<Message> reason) {
    reason.ifPresent(why -> refuse(Map.of("form", why)));
  }
}
