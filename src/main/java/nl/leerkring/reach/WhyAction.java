package nl.leerkring.reach;

import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Why can X see Y? For administrators, and for leads about their company's places. */
public class WhyAction extends MemberAction {
  private final Why why;
  private String userName = "";
  private String place = "";
  private Answer answer;

  public WhyAction(Members members, Translator translator, Why why) {
    super(members, translator);
    this.why = why;
  }

  /** Answers at once when both fields are filled; a question changes nothing, so it is a GET. */
  @Override
  public String doDefault() {
    if (!userName.isBlank() || !place.isBlank()) {
      answer = why.ask(member(), userName, place);
      refuse(answer.errors());
    }
    return "input";
  }

  /** Whether there is an answer to show. */
  public boolean isAnswered() {
    return answer != null && answer.errors().isEmpty();
  }

  public boolean isSeeing() {
    return answer.sees();
  }

  public List<String> getSteps() {
    return answer.steps().stream().map(getWords()::of).toList();
  }

  public String getUserName() {
    return userName;
  }

  @StrutsParameter
  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPlace() {
    return place;
  }

  @StrutsParameter
  public void setPlace(String place) {
    this.place = place;
  }
}
