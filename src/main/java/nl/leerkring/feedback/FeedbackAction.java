package nl.leerkring.feedback;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Keeps what a member says of a page; shows it again when something is wrong with it. */
public class FeedbackAction extends MemberAction {
  private final Opinions opinions;
  private long pageId;
  private String verdict = "";
  private String remark;

  public FeedbackAction(Members members, Translator translator, Opinions opinions) {
    super(members, translator);
    this.opinions = opinions;
  }

  @Override
  public String execute() {
    opinions
        .say(member(), pageId, verdict, remark)
        .ifPresent(
            why ->
                refuse(Map.of(why.key().equals("feedback.error.long") ? "remark" : "form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getVerdict() {
    return verdict;
  }

  @StrutsParameter
  public void setVerdict(String verdict) {
    this.verdict = verdict;
  }

  public String getRemark() {
    return remark == null ? "" : remark;
  }

  /** Whether a remark was typed, even an empty one. */
  public boolean isRemarked() {
    return remark != null;
  }

  @StrutsParameter
  public void setRemark(String remark) {
    this.remark = remark;
  }
}
