package nl.leerkring.drift;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.rings.Preview;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** What differs, since when, and a button at each line that mends it. */
public class DriftAction extends AdminAction {
  private final Drift drift;
  private String finding = "";

  public DriftAction(Members members, Translator translator, Drift drift) {
    super(members, translator);
    this.drift = drift;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  /** Mends the finding that was clicked; without one it looks again. */
  @Override
  public String execute() {
    (finding.isEmpty() ? drift.check(member()) : drift.mend(member(), finding))
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public List<FindingView> getFindings() {
    Preview survey = drift.survey(member());
    PlanWords plan = new PlanWords(getWords(), members());
    return drift.findings(member(), survey).stream()
        .map(one -> new FindingView(one, survey, plan, getWords(), member().zone()))
        .toList();
  }

  @StrutsParameter
  public void setFinding(String finding) {
    this.finding = finding;
  }
}
