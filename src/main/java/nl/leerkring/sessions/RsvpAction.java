package nl.leerkring.sessions;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Takes a seat or gives it back; asks for a confirmation where the token was missing. */
public class RsvpAction extends MemberAction {
  private final Sessions sessions;
  private long pageId;
  private String answer = "yes";

  public RsvpAction(Members members, Translator translator, Sessions sessions) {
    super(members, translator);
    this.sessions = sessions;
  }

  @Override
  public String execute() {
    sessions
        .answer(member(), pageId, answer.equals("yes"))
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getAnswer() {
    return answer.equals("yes") ? "yes" : "no";
  }

  @StrutsParameter
  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
