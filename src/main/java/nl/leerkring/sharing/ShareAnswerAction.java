package nl.leerkring.sharing;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** A second pair of eyes that agrees, or somebody who takes a sharing back. */
public class ShareAnswerAction extends PageRingAction {
  private final Sharings sharings;
  private boolean back;

  public ShareAnswerAction(Members members, Translator translator, Sharings sharings) {
    super(members, translator, sharings);
    this.sharings = sharings;
  }

  @Override
  public String execute() {
    (back ? sharings.takeBack(member(), getPageId()) : sharings.agree(member(), getPageId()))
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  @StrutsParameter
  public void setBack(String back) {
    this.back = !back.isEmpty();
  }
}
