package nl.leerkring.practice;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** What an author does with their own work: take it back, ask for help, say thanks. */
public class WorkDeedAction extends MemberAction {
  private final Works works;
  private int workId;
  private int reviewId;
  private long pageId;
  private String what = "";

  public WorkDeedAction(Members members, Translator translator, Works works) {
    super(members, translator);
    this.works = works;
  }

  @Override
  public String execute() {
    pageId = works.seen(member(), workId).map(seen -> seen.page().id()).orElse(0L);
    Optional<Message> refusal =
        switch (what) {
          case "takeback" -> works.takeBack(member(), workId);
          case "help" -> works.askHelp(member(), workId, true);
          case "nohelp" -> works.askHelp(member(), workId, false);
          case "thank" -> works.thank(member(), workId, reviewId);
          default -> Optional.of(new Message("practice.error.none"));
        };
    refusal.ifPresent(why -> refuse(Map.of("form", why)));
    if (!getErrors().isEmpty()) {
      return "input";
    }
    return what.equals("takeback") ? "gone" : "success";
  }

  public long getPageId() {
    return pageId;
  }

  public int getWorkId() {
    return workId;
  }

  @StrutsParameter
  public void setWorkId(int workId) {
    this.workId = workId;
  }

  public int getReviewId() {
    return reviewId;
  }

  @StrutsParameter
  public void setReviewId(int reviewId) {
    this.reviewId = reviewId;
  }

  public String getWhat() {
    return what;
  }

  @StrutsParameter
  public void setWhat(String what) {
    this.what = what;
  }
}
