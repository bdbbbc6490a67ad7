package nl.leerkring.sessionpage;

import java.util.Map;
import nl.leerkring.afterwards.Afterwards;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Takes a sentence about a session from who was there; asks where the token was missing. */
public class RemarkAction extends OneTimeAction {
  private final Afterwards afterwards;
  private String remark = "";

  public RemarkAction(Members members, Translator translator, Afterwards afterwards) {
    super(members, translator);
    this.afterwards = afterwards;
  }

  @Override
  public String execute() {
    afterwards
        .say(member(), getPageId(), getNumber(), remark)
        .ifPresent(why -> refuse(Map.of("form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public String getRemark() {
    return remark;
  }

  @StrutsParameter
  public void setRemark(String remark) {
    this.remark = remark;
  }
}
