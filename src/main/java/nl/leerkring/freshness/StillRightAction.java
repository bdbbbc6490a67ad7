package nl.leerkring.freshness;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Keeps that somebody says a page is still right. */
public class StillRightAction extends MemberAction {
  private final Freshness freshness;
  private long pageId;

  public StillRightAction(Members members, Translator translator, Freshness freshness) {
    super(members, translator);
    this.freshness = freshness;
  }

  @Override
  public String execute() {
    freshness.confirm(member(), pageId).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }
}
