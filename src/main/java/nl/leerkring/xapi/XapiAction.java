package nl.leerkring.xapi;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Where learning records go, what waits, what was refused. */
public class XapiAction extends AdminAction {
  private final Xapi xapi;
  private String endpoint = "";
  private String userName = "";
  private String secret = "";
  private boolean again;

  public XapiAction(Members members, Translator translator, Xapi xapi) {
    super(members, translator);
    this.xapi = xapi;
  }

  @Override
  public String doDefault() {
    endpoint = xapi.store().endpoint();
    userName = xapi.store().userName();
    return "input";
  }

  @Override
  public String execute() {
    if (again) {
      xapi.again(member());
      return "success";
    }
    refuse(xapi.save(member(), endpoint, userName, secret));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public String getEndpoint() {
    return endpoint;
  }

  @StrutsParameter
  public void setEndpoint(String endpoint) {
    this.endpoint = endpoint;
  }

  public String getUserName() {
    return userName;
  }

  @StrutsParameter
  public void setUserName(String userName) {
    this.userName = userName;
  }

  @StrutsParameter
  public void setSecret(String secret) {
    this.secret = secret;
  }

  @StrutsParameter
  public void setAgain(String pressed) {
    this.again = !pressed.isEmpty();
  }

  public int getWaiting() {
    return xapi.waiting();
  }

  public int getRefused() {
    return xapi.refused();
  }

  /** Why the last one was not accepted; empty when all is well. */
  public String getWhy() {
    return xapi.lastWhy();
  }
}
