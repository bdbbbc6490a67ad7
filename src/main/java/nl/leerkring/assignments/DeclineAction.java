package nl.leerkring.assignments;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** A member says that a suggested course is not for them, and goes back to where that was shown. */
public class DeclineAction extends MemberAction {
  private final Assignments assignments;
  private long courseId;
  private long backTo;

  public DeclineAction(Members members, Translator translator, Assignments assignments) {
    super(members, translator);
    this.assignments = assignments;
  }

  @Override
  public String execute() {
    assignments.decline(member(), courseId);
    return "success";
  }

  public long getCourseId() {
    return courseId;
  }

  @StrutsParameter
  public void setCourseId(long courseId) {
    this.courseId = courseId;
  }

  /** The page to show afterwards; the course unless the form says otherwise. */
  public long getBackTo() {
    return backTo == 0 ? courseId : backTo;
  }

  @StrutsParameter
  public void setBackTo(long backTo) {
    this.backTo = backTo;
  }
}
