package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** What undoing the latest apply would change, and its one button. */
public class UndoRingsAction extends AdminAction {
  private final Rings rings;
  private String fingerprint = "";
  private String why = "";
  private Preview preview;

  public UndoRingsAction(Members members, Translator translator, Rings rings) {
    super(members, translator);
    this.rings = rings;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    rings.undo(member(), fingerprint, why).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public List<PlaceChangesView> getPlaces() {
    return new PlanWords(getWords(), members()).places(preview());
  }

  /** What was applied before, newest first. */
  public List<ApplyView> getHistory() {
    return rings.history(member()).stream()
        .map(apply -> new ApplyView(apply, getWords(), members(), member().zone()))
        .toList();
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
      preview = rings.undoPreview(member());
    }
    return preview;
  }
}
