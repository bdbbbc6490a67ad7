package nl.leerkring.rings;

import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** A plan that is looked at, with a button that carries out exactly what was looked at. */
public abstract class PlanAction extends AdminAction {
  private String fingerprint = "";
  private String why = "";
  private Preview preview;

  protected PlanAction(Members members, Translator translator) {
    super(members, translator);
  }

  /** The plan as it is now. */
  abstract Preview look();

  @Override
  public String doDefault() {
    return "input";
  }

  /** What would change, place by place. */
  public List<PlaceChangesView> getPlaces() {
    return new PlanWords(getWords(), members()).places(preview());
  }

  public String getFingerprint() {
    return preview().plan().fingerprint();
  }

  /** The fingerprint of the plan that was looked at. */
  String seen() {
    return fingerprint;
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

  final Preview preview() {
    if (preview == null) {
      preview = look();
    }
    return preview;
  }
}
