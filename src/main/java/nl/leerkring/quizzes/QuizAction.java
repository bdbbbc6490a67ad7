package nl.leerkring.quizzes;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.questions.Remark;
import nl.leerkring.quizimport.QuizText;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The page on which a quiz is written, with its keys; only for who may edit the quiz's page. */
public class QuizAction extends MemberAction {
  private final QuizEditing editing;
  private long pageId;
  private String name = "";
  private String text = "";
  private String gift = "";
  private String passMark = "80";
  private String attempts = "0";
  private String minutes = "0";
  private boolean shuffled = true;
  private boolean pasting;
  private List<Remark> remarks = List.of();

  public QuizAction(Members members, Translator translator, QuizEditing editing) {
    super(members, translator);
    this.editing = editing;
  }

  @Override
  public String doDefault() {
    editing.refusal(member(), pageId, name).ifPresent(why -> refuse(Map.of("form", why)));
    editing.quiz(member(), pageId, name).ifPresent(this::fill);
    return "input";
  }

  private void fill(Quiz quiz) {
    text = QuizText.write(quiz.questions());
    passMark = String.valueOf(quiz.rules().passMark());
    attempts = String.valueOf(quiz.rules().attempts());
    minutes = String.valueOf(quiz.rules().minutes());
    shuffled = quiz.rules().shuffled();
  }

  @Override
  public String execute() {
    if (pasting) {
      editing.refusal(member(), pageId, name).ifPresent(why -> refuse(Map.of("form", why)));
      QuizEditing.Pasted pasted = QuizEditing.paste(text, gift);
      text = pasted.text();
      remarks = pasted.remarks();
      gift = "";
      return "input";
    }
    refuse(
        editing.save(
            member(), new QuizForm(pageId, name, text, passMark, attempts, minutes, shuffled)));
    remarks = QuizEditing.remarks(text);
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** What is to be said of lines. */
  public List<RemarkView> getRemarks() {
    return remarks.stream().map(remark -> new RemarkView(remark, getWords())).toList();
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

  public String getText() {
    return text;
  }

  @StrutsParameter
  public void setText(String text) {
    this.text = text;
  }

  public String getGift() {
    return gift;
  }

  @StrutsParameter
  public void setGift(String gift) {
    this.gift = gift;
  }

  public String getPassMark() {
    return passMark;
  }

  @StrutsParameter
  public void setPassMark(String passMark) {
    this.passMark = passMark;
  }

  public String getAttempts() {
    return attempts;
  }

  @StrutsParameter
  public void setAttempts(String attempts) {
    this.attempts = attempts;
  }

  public String getMinutes() {
    return minutes;
  }

  @StrutsParameter
  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public boolean isShuffled() {
    return shuffled;
  }

  @StrutsParameter
  public void setOrder(String order) {
    this.shuffled = !"fixed".equals(order);
  }

  @StrutsParameter
  public void setPaste(String pressed) {
    this.pasting = !pressed.isEmpty();
  }
}
