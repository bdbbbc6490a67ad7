package nl.leerkring.sessionpage;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Something about one time of the session on a page. */
public abstract class OneTimeAction extends MemberAction {
  private long pageId;
  private int number;

  protected OneTimeAction(Members members, Translator translator) {
    super(members, translator);
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  /** Which time, from 0. */
  public int getNumber() {
    return number;
  }

  @StrutsParameter
  public void setNumber(int number) {
    this.number = number;
  }
}
