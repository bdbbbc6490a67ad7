package nl.leerkring.provisioning;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.rings.ChangeView;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** What putting an adopted space's permissions back would change, and its one button. */
public class PutBackAction extends AdminAction {
  private final Provisioning provisioning;
  private String space = "";
  private String fingerprint = "";

  public PutBackAction(Members members, Translator translator, Provisioning provisioning) {
    super(members, translator);
    this.provisioning = provisioning;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    provisioning
        .putBack(member(), space, fingerprint)
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public boolean isAdopted() {
    return provisioning.isAdopted(member(), space);
  }

  /** What would change, a line each. */
  public List<String> getChanges() {
    PlanWords words = new PlanWords(getWords(), members());
    return provisioning.puttingBack(member(), space).changes().stream()
        .map(words::change)
        .map(ChangeView::getText)
        .toList();
  }

  public String getFingerprint() {
    return provisioning.puttingBack(member(), space).fingerprint();
  }

  @StrutsParameter
  public void setFingerprint(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  public String getSpace() {
    return space;
  }

  @StrutsParameter
  public void setSpace(String space) {
    this.space = space;
  }
}
