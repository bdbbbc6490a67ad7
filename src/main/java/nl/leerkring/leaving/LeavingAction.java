package nl.leerkring.leaving;

import java.util.List;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The wizard for a company that leaves: what ends, what it takes along, what stays. */
public class LeavingAction extends AdminAction {
  private final Leaving leaving;
  private String key = "";
  private String typed = "";
  private String staying = "";

  public LeavingAction(Members members, Translator translator, Leaving leaving) {
    super(members, translator);
    this.leaving = leaving;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    refuse(leaving.leave(member(), key, typed, staying));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** Name of the company; empty when there is none of that key. */
  public String getName() {
    return leaving.company(member(), key).map(Company::name).orElse("");
  }

  /** What ends, a line each. */
  public List<String> getEnding() {
    return leaving.ending(member(), key).entrySet().stream()
        .filter(kind -> kind.getValue() > 0)
        .map(kind -> getWords().get(kind.getKey(), kind.getValue()))
        .toList();
  }

  /** The company's spaces, with blanks between. */
  public String getSpaces() {
    return leaving
        .company(member(), key)
        .map(company -> String.join(" ", company.spaces().keySet()))
        .orElse("");
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  public String getTyped() {
    return typed;
  }

  @StrutsParameter
  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getStaying() {
    return staying;
  }

  @StrutsParameter
  public void setStaying(String staying) {
    this.staying = staying;
  }
}
