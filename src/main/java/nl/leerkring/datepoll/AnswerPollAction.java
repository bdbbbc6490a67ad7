package nl.leerkring.datepoll;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Says when a member can. */
public class AnswerPollAction extends MemberAction {
  private final Polls polls;
  private long pageId;
  private List<String> answers = List.of();

  public AnswerPollAction(Members members, Translator translator, Polls polls) {
    super(members, translator);
    this.polls = polls;
  }

  @Override
  public String execute() {
    polls
        .answer(member(), pageId, Sent.answers(answers))
        .ifPresent(why -> refuse(Map.of("form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public List<String> getAnswers() {
    return answers;
  }

  /** A moment and what is said of it, each. */
  @StrutsParameter
  public void setAnswers(List<String> answers) {
    this.answers = Sent.parts(answers);
  }
}
