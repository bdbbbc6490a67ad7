package nl.leerkring.sessionpage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Who comes to one time of a session, for its host: shown by a GET, kept by a POST. */
public class HostAction extends OneTimeAction {
  private final HostDesk desk;
  private final Map<String, String> typed = new LinkedHashMap<>();
  private List<String> were = List.of();
  private String what = "";

  public HostAction(Members members, Translator translator, HostDesk desk) {
    super(members, translator);
    this.desk = desk;
  }

  @Override
  public String doDefault() {
    Optional<HostView> view = view();
    if (view.isEmpty()) {
      refuse(Map.of("form", new Message("sessions.error.host")));
    } else {
      typed.put("recording", view.get().getRecording());
      typed.put("notes", view.get().getNotes());
      typed.put("start", view.get().getStart());
    }
    return "input";
  }

  @Override
  public String execute() {
    refuse(desk.keep(member(), getPageId(), getNumber(), what, typed, were));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private Optional<HostView> view() {
    return desk.view(member(), getPageId(), getNumber(), getWords());
  }

  /** Null for who does not keep the seats; an error says so. */
  public HostView getSession() {
    return view().orElse(null);
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  /** One of attendance, after, people, release, move, cancel. */
  @StrutsParameter
  public void setWhat(String what) {
    this.what = what;
  }

  /** User names of who was there. */
  @StrutsParameter
  public void setWere(List<String> were) {
    this.were = were;
  }

  @StrutsParameter
  public void setRecording(String address) {
    typed.put("recording", address);
  }

  @StrutsParameter
  public void setNotes(String address) {
    typed.put("notes", address);
  }

  @StrutsParameter
  public void setPeople(String names) {
    typed.put("people", names);
  }

  @StrutsParameter
  public void setStart(String start) {
    typed.put("start", start);
  }

  @StrutsParameter
  public void setReason(String reason) {
    typed.put("reason", reason);
  }
}
