package nl.leerkring.quizzes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Begins an attempt, keeps answers, hands in; and goes back to the page. */
public class TakeQuizAction extends MemberAction {
  private final Quizzes quizzes;
  private long pageId;
  private String name = "";
  private int attempt;
  private boolean handIn;
  private List<String> chosen = List.of();
  private List<String> typed = List.of();
  private List<String> typedOf = List.of();

  public TakeQuizAction(Members members, Translator translator, Quizzes quizzes) {
    super(members, translator);
    this.quizzes = quizzes;
  }

  @Override
  public String execute() {
    take().ifPresent(why -> refuse(Map.of("form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private Optional<Message> take() {
    if (attempt == 0) {
      return quizzes.begin(member(), pageId, name);
    }
    Map<Integer, String> answers = new Answers(chosen, typed, typedOf).byQuestion();
    Optional<Message> kept =
        answers.isEmpty() ? Optional.empty() : quizzes.answer(member(), attempt, answers);
    return handIn ? quizzes.handIn(member(), attempt) : kept;
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getName() {
    return name;
  }

  @StrutsParameter
  public void setName(String name) {
    this.name = name;
  }

  public int getAttempt() {
    return attempt;
  }

  @StrutsParameter
  public void setAttempt(int attempt) {
    this.attempt = attempt;
  }

  @StrutsParameter
  public void setHandIn(String pressed) {
    this.handIn = !pressed.isEmpty();
  }

  @StrutsParameter
  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  @StrutsParameter
  public void setTyped(List<String> typed) {
    this.typed = typed;
  }

  @StrutsParameter
  public void setTypedOf(List<String> typedOf) {
    this.typedOf = typedOf;
  }
}
