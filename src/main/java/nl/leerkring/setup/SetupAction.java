package nl.leerkring.setup;

import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Fault;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The page of the configuration as a document: a GET shows it, a POST shows what a document would
 * do, and a POST with the fingerprint of that imports it.
 */
public class SetupAction extends AdminAction {
  private final Setup setup;
  private String document = "";
  private String fingerprint = "";
  private boolean remove;
  private SetupPlan plan;

  public SetupAction(Members members, Translator translator, Setup setup) {
    super(members, translator);
    this.setup = setup;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    plan = setup.plan(member(), document, remove);
    if (fingerprint.isEmpty() || !plan.faults().isEmpty()) {
      return "input";
    }
    List<Fault> faults = setup.importDocument(member(), document, remove, fingerprint);
    if (!faults.isEmpty()) {
      refuse(Map.of("form", new Message("setup.error.changed")));
      return "input";
    }
    return "success";
  }

  /** Whether the page shows what a document would do. */
  public boolean isShown() {
    return plan != null && plan.faults().isEmpty();
  }

  public List<SetupFaultView> getFaults() {
    return plan == null
        ? List.of()
        : plan.faults().stream()
            .map(fault -> new SetupFaultView(fault.where(), getWords().of(fault.why())))
            .toList();
  }

  public List<SetupChangeView> getChanges() {
    return plan == null
        ? List.of()
        : plan.changes().stream().map(change -> new SetupChangeView(change, getWords())).toList();
  }

  /** What this Confluence has and the document does not have, and so stays. */
  public String getStaying() {
    return plan == null ? "" : String.join(", ", plan.staying());
  }

  public String getFingerprint() {
    return plan.fingerprint();
  }

  @StrutsParameter
  public void setFingerprint(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  public String getDocument() {
    return document;
  }

  /** Browsers send line ends in two characters. */
  @StrutsParameter
  public void setDocument(String document) {
    this.document = document.replace("\r\n", "\n");
  }

  public boolean isRemove() {
    return remove;
  }

  @StrutsParameter
  public void setRemove(String ticked) {
    this.remove = Boolean.parseBoolean(ticked);
  }
}
