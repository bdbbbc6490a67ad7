package nl.leerkring.cohorts;

import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Joins or leaves a group, says what its others may see, puts people in, or ends it. */
public class CohortDeedAction extends CohortAction {
  private String what = "";
  private String whom = "";

  public CohortDeedAction(
      Members members, Translator translator, Cohorts cohorts, CohortMaking gathering, Site site) {
    super(members, translator, cohorts, gathering, site);
  }

  @Override
  public String execute() {
    int id = getCohortId();
    switch (what) {
      case "join" -> refuse(gathering().join(member(), id));
      case "leave" -> refuse(gathering().leave(member(), id));
      case "agree", "disagree" -> refuse(gathering().agree(member(), id, what.equals("agree")));
      case "end" -> {
        refuse(gathering().end(member(), id));
        return getErrors().isEmpty() ? "gone" : "input";
      }
      default -> refuse(gathering().add(member(), id, whom));
    }
    return getErrors().isEmpty() ? "success" : "input";
  }

  @StrutsParameter
  public void setWhat(String what) {
    this.what = what;
  }

  @Override
  public String getWhom() {
    return whom;
  }

  @StrutsParameter
  public void setWhom(String whom) {
    this.whom = whom;
  }
}
