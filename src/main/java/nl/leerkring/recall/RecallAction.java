package nl.leerkring.recall;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.quizzes.QuestionSheet;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Pagelet;
import nl.leerkring.web.SafeHtml;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Shows the questions that came back, and keeps what is answered. */
public class RecallAction extends MemberAction {
  private final Recall recall;
  private final Pagelet pagelet;
  private long courseId;
  private String what = "";
  private List<String> chosen = List.of();
  private List<String> typed = List.of();
  private List<String> typedOf = List.of();

  public RecallAction(Members members, Translator translator, Recall recall, Pagelet pagelet) {
    super(members, translator);
    this.recall = recall;
    this.pagelet = pagelet;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    if (what.equals("off") || what.equals("on")) {
      recall.switchOff(member(), courseId, what.equals("off"));
    } else {
      recall
          .answer(member(), courseId, chosen, typed, typedOf)
          .ifPresent(why -> refuse(Map.of("form", why)));
    }
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** What there is to show; in one, as it is looked up once. */
  public RecallView getRecall() {
    Optional<CourseStanding> course = recall.course(member(), courseId);
    Optional<RecallSheet> asked = recall.asked(member(), courseId);
    Optional<RecallSheet> answered =
        asked.isPresent() ? Optional.empty() : recall.answered(member(), courseId);
    boolean isOff = recall.isOff(member(), courseId);
    return new RecallView(
        course,
        asked.isPresent(),
        answered.map(RecallSheet::round),
        isOff ? Optional.empty() : recall.next(member(), courseId),
        isOff,
        html(asked, answered),
        member().locale());
  }

  private SafeHtml html(Optional<RecallSheet> asked, Optional<RecallSheet> answered) {
    Locale locale = member().locale();
    return asked
        .map(sheet -> QuestionSheet.asked(pagelet, locale, sheet.questions().asked()))
        .or(
            () ->
                answered.map(
                    sheet ->
                        QuestionSheet.graded(
                            pagelet, locale, sheet.questions().graded(sheet.given()))))
        .orElse(SafeHtml.plain(""));
  }

  public long getCourseId() {
    return courseId;
  }

  @StrutsParameter
  public void setCourseId(long courseId) {
    this.courseId = courseId;
  }

  @StrutsParameter
  public void setWhat(String what) {
    this.what = what;
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
