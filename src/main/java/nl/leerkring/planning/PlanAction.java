package nl.leerkring.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.sessions.Session;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form that plans a session: shown by a GET, kept by a POST. */
public class PlanAction extends MemberAction {
  private final Planning planning;
  private final Map<String, String> typed = new LinkedHashMap<>();
  private long pageId;
  private List<String> companies = List.of();
  private String how = "publish";
  private boolean draftOffered;

  public PlanAction(Members members, Translator translator, Planning planning) {
    super(members, translator);
    this.planning = planning;
  }

  /** What others filled in beforehand, such as a date poll, goes before what is kept. */
  @Override
  public String doDefault() {
    if (!planning.mayPlan(member(), pageId)) {
      refuse(Map.of("form", new Message("sessions.error.plan")));
      return "input";
    }
    Map<String, String> before = Map.copyOf(typed);
    typed.put("zone", member().zone().getId());
    typed.put("host", member().userName());
    planned()
        .ifPresent(
            session -> {
              typed.putAll(new Typed(planning.members()).of(session));
              companies = List.copyOf(session.room().companies());
            });
    typed.putAll(before);
    return "input";
  }

  @Override
  public String execute() {
    if (how.equals("cancel")) {
      planning
          .cancel(member(), pageId, typed.getOrDefault("reason", ""))
          .ifPresent(why -> refuse(Map.of("form", why)));
      return getErrors().isEmpty() ? "success" : "input";
    }
    Planning.Outcome outcome =
        planning.save(member(), new PlanForm(pageId, typed, companies), !how.equals("draft"));
    refuse(outcome.errors());
    draftOffered = outcome.draftWouldDo() && !isPublished();
    return getErrors().isEmpty() ? "success" : "input";
  }

  private Optional<Session> planned() {
    return planning.planned(member(), pageId);
  }

  public boolean isPublished() {
    return planned().filter(Session::isPublished).isPresent();
  }

  /** Whether what was typed lacks only what a draft may lack. */
  public boolean isDraftOffered() {
    return draftOffered;
  }

  /** The page's title, which is the session's. */
  public String getTitleOfPage() {
    return planning.title(member(), pageId);
  }

  /** How many minutes the agenda takes, when that is not how long the session is; else empty. */
  public String getHint() {
    return planned()
        .filter(one -> !one.about().agenda().isEmpty())
        .filter(one -> one.times().isPresent())
        .filter(
            one -> one.about().agendaMinutes() != one.times().orElseThrow().length().toMinutes())
        .map(
            one ->
                getWords()
                    .get(
                        "sessions.hint.minutes",
                        one.about().agendaMinutes(),
                        one.times().orElseThrow().length().toMinutes()))
        .orElse("");
  }

  public List<CompanyChoice> getChoices() {
    return planning.companies().stream()
        .map(company -> new CompanyChoice(company, companies.contains(company.key())))
        .toList();
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  @StrutsParameter
  public void setCompanies(List<String> companies) {
    this.companies = companies;
  }

  @StrutsParameter
  public void setHow(String how) {
    this.how = how;
  }

  /** What a date poll calls it, where nobody said what it is for. */
  @StrutsParameter
  public void setTitle(String title) {
    typed.putIfAbsent("goal", title);
  }

  @StrutsParameter
  public void setKind(String kind) {
    typed.put("kind", kind);
  }

  @StrutsParameter
  public void setGoal(String goal) {
    typed.put("goal", goal);
  }

  @StrutsParameter
  public void setAgenda(String agenda) {
    typed.put("agenda", agenda);
  }

  @StrutsParameter
  public void setSpeakers(String speakers) {
    typed.put("speakers", speakers);
  }

  @StrutsParameter
  public void setHost(String host) {
    typed.put("host", host);
  }

  @StrutsParameter
  public void setStart(String start) {
    typed.put("start", start);
  }

  @StrutsParameter
  public void setZone(String zone) {
    typed.put("zone", zone);
  }

  @StrutsParameter
  public void setMinutes(String minutes) {
    typed.put("minutes", minutes);
  }

  @StrutsParameter
  public void setSeats(String seats) {
    typed.put("seats", seats);
  }

  @StrutsParameter
  public void setShare(String share) {
    typed.put("share", share);
  }

  @StrutsParameter
  public void setReserved(String reserved) {
    typed.put("reserved", reserved);
  }

  @StrutsParameter
  public void setPeople(String people) {
    typed.put("people", people);
  }

  @StrutsParameter
  public void setPlace(String place) {
    typed.put("place", place);
  }

  @StrutsParameter
  public void setLink(String link) {
    typed.put("link", link);
  }

  @StrutsParameter
  public void setMaterial(String material) {
    typed.put("material", material);
  }

  @StrutsParameter
  public void setFunctions(String functions) {
    typed.put("functions", functions);
  }

  @StrutsParameter
  public void setLanguage(String language) {
    typed.put("language", language);
  }

  @StrutsParameter
  public void setRepeat(String repeat) {
    typed.put("repeat", repeat);
  }

  @StrutsParameter
  public void setEvery(String every) {
    typed.put("every", every);
  }

  @StrutsParameter
  public void setTimes(String times) {
    typed.put("times", times);
  }

  @StrutsParameter
  public void setUntil(String until) {
    typed.put("until", until);
  }

  @StrutsParameter
  public void setReason(String reason) {
    typed.put("reason", reason);
  }
}
