package nl.leerkring.leads;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form by which an administrator says who leads a company. */
public class AppointLeadsAction extends AdminAction {
  private final Leads leads;
  private String key = "";
  private String typed = "";

  public AppointLeadsAction(Members members, Translator translator, Leads leads) {
    super(members, translator);
    this.leads = leads;
  }

  @Override
  public String doDefault() {
    typed = String.join(", ", leads.of(member(), key));
    return "input";
  }

  @Override
  public String execute() {
    refuse(leads.appoint(member(), key, typed));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  public String getLeads() {
    return typed;
  }

  @StrutsParameter
  public void setLeads(String leads) {
    this.typed = leads;
  }
}
