package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The preview of what the rings would change, and its one button. */
public class RingsAction extends AdminAction {
  private final Rings rings;
  private String fingerprint = "";
  private String why = "";
  private Preview preview;

  public RingsAction(Members members, Translator translator, Rings rings) {
    super(members, translator);
    this.rings = rings;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    rings.apply(member(), fingerprint, why).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** What would change, place by place. */
  public List<PlaceChangesView> getPlaces() {
    return new PlanWords(getWords(), members()).places(preview());
  }

  /** What an administrator should know besides, in words: a line each. */
  public List<String> getBesides() {
    return preview().besides().entrySet().stream()
        .map(
            besides ->
                getWords()
                    .get(
                        "rings.besides.groups",
                        besides.getKey(),
                        String.join(", ", besides.getValue())))
        .toList();
  }

  /** Groups of companies that Confluence does not have, in words. */
  public List<String> getMissing() {
    return preview().missing().entrySet().stream()
        .map(
            missing ->
                getWords()
                    .get("rings.missing", missing.getKey(), String.join(", ", missing.getValue())))
        .toList();
  }

  /** Spaces with a ring that were archived or deleted; empty when there are none. */
  public String getGone() {
    return String.join(", ", preview().gone());
  }

  /** The apply that is running or was stopped, in words; empty when there is none. */
  public String getUnfinished() {
    return rings
        .unfinished(member())
        .map(apply -> getWords().get("rings.unfinished", apply.done(), apply.total()))
        .orElse("");
  }

  /** Whether it goes on by itself. */
  public boolean isRunning() {
    return rings
        .unfinished(member())
        .filter(apply -> apply.state() == Apply.State.RUNNING)
        .isPresent();
  }

  public int getDone() {
    return rings.unfinished(member()).map(Apply::done).orElse(0);
  }

  public int getTotal() {
    return rings.unfinished(member()).map(Apply::total).orElse(0);
  }

  public String getFingerprint() {
    return preview().plan().fingerprint();
  }

  @StrutsParameter
  public void setFingerprint(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  public String getWhy() {
    return why;
  }

  @StrutsParameter
  public void setWhy(String why) {
    this.why = why;
  }

  private Preview preview() {
    if (preview == null) {
      preview = rings.preview(member());
    }
    return preview;
  }
}
