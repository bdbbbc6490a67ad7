package nl.leerkring.sessions;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form that plans a session: shown by a GET, kept by a POST. */
public class SessionAction extends MemberAction {
  private static final String WORKING_GROUP_SEATS = "8";

  private final Sessions sessions;
  private long pageId;
  private String goal = "";
  private String agenda = "";
  private String speakers = "";
  private String start = "";
  private String zone = "";
  private String minutes = "60";
  private String seats = WORKING_GROUP_SEATS;

  public SessionAction(Members members, Translator translator, Sessions sessions) {
    super(members, translator);
    this.sessions = sessions;
  }

  @Override
  public String doDefault() {
    if (!sessions.mayPlan(member(), pageId)) {
      refuse(java.util.Map.of("form", new nl.leerkring.web.Message("sessions.error.plan")));
      return "input";
    }
    zone = member().zone().getId();
    sessions.find(member(), pageId).map(SessionOnPage::session).ifPresent(this::fill);
    return "input";
  }

  @Override
  public String execute() {
    refuse(
        sessions.save(
            member(),
            new SessionForm(pageId, goal, agenda, speakers, start, zone, minutes, seats)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private void fill(Session session) {
    goal = session.goal();
    agenda =
        session.agenda().stream()
            .map(item -> item.minutes() + " " + item.title())
            .collect(Collectors.joining("\n"));
    speakers = session.speakers();
    start = LocalDateTime.ofInstant(session.start(), session.zone()).toString();
    zone = session.zone().getId();
    minutes = String.valueOf(session.length().toMinutes());
    seats = String.valueOf(session.seats());
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getGoal() {
    return goal;
  }

  @StrutsParameter
  public void setGoal(String goal) {
    this.goal = goal;
  }

  public String getAgenda() {
    return agenda;
  }

  @StrutsParameter
  public void setAgenda(String agenda) {
    this.agenda = agenda;
  }

  public String getSpeakers() {
    return speakers;
  }

  @StrutsParameter
  public void setSpeakers(String speakers) {
    this.speakers = speakers;
  }

  public String getStart() {
    return start;
  }

  @StrutsParameter
  public void setStart(String start) {
    this.start = start;
  }

  public String getZone() {
    return zone;
  }

  @StrutsParameter
  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getMinutes() {
    return minutes;
  }

  @StrutsParameter
  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getSeats() {
    return seats;
  }

  @StrutsParameter
  public void setSeats(String seats) {
    this.seats = seats;
  }
}
