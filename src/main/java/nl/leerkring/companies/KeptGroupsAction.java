package nl.leerkring.companies;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form of the groups that the rings leave alone. */
public class KeptGroupsAction extends AdminAction {
  private final Companies companies;
  private String groups = "";

  public KeptGroupsAction(Members members, Translator translator, Companies companies) {
    super(members, translator);
    this.companies = companies;
  }

  @Override
  public String doDefault() {
    groups = String.join("\n", companies.keptGroups(member()));
    return "input";
  }

  @Override
  public String execute() {
    refuse(companies.keepGroups(member(), groups));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public String getGroups() {
    return groups;
  }

  @StrutsParameter
  public void setGroups(String groups) {
    this.groups = groups;
  }
}
