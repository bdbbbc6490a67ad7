package nl.leerkring.provisioning;

import java.util.Arrays;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form for a new course, instruction or session below a page. */
public class NewPageAction extends MemberAction {
  private final Starters starters;
  private long pageId;
  private String kind = Starter.COURSE.name();
  private String title = "";

  public NewPageAction(Members members, Translator translator, Starters starters) {
    super(members, translator);
    this.starters = starters;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    refuse(starters.refusals(member(), pageId, title));
    if (!getErrors().isEmpty()) {
      return "input";
    }
    pageId = starters.create(member(), pageId, Starter.valueOf(kind), title);
    return "success";
  }

  /** Title of the page that the new one would be below; empty when the member may not. */
  public String getParent() {
    return starters.parent(member(), pageId).map(PageSummary::title).orElse("");
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getKind() {
    return kind;
  }

  @StrutsParameter
  public void setKind(String kind) {
    this.kind =
        Arrays.stream(Starter.values()).map(Enum::name).anyMatch(kind::equals) ? kind : this.kind;
  }

  public String getTitle() {
    return title;
  }

  @StrutsParameter
  public void setTitle(String title) {
    this.title = title;
  }
}
