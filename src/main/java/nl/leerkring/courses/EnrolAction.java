package nl.leerkring.courses;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Enrols who asks for it; asks for a confirmation where the token was missing. */
public class EnrolAction extends MemberAction {
  private final Courses courses;
  private long pageId;

  public EnrolAction(Members members, Translator translator, Courses courses) {
    super(members, translator);
    this.courses = courses;
  }

  @Override
  public String execute() {
    courses.enrol(member(), pageId).ifPresent(reason -> refuse(Map.of("form", reason)));
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
