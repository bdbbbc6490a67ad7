package nl.leerkring.datepoll;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Closes a poll with the moment that its maker chooses, or opens it again. */
public class ClosePollAction extends MemberAction {
  private final Polls polls;
  private long pageId;
  private String slot = "";

  public ClosePollAction(Members members, Translator translator, Polls polls) {
    super(members, translator);
    this.polls = polls;
  }

  @Override
  public String execute() {
    polls.choose(member(), pageId, Sent.moment(slot)).ifPresent(why -> refuse(Map.of("form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getSlot() {
    return slot;
  }

  /** The moment; nothing to open the poll again. */
  @StrutsParameter
  public void setSlot(String slot) {
    this.slot = slot;
  }
}
