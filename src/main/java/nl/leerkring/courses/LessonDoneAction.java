package nl.leerkring.courses;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Marks a lesson done or not done, and goes back to where the button was. */
public class LessonDoneAction extends MemberAction {
  private final Courses courses;
  private long pageId;
  private long lessonId;
  private long backTo;
  private String done = "true";

  public LessonDoneAction(Members members, Translator translator, Courses courses) {
    super(members, translator);
    this.courses = courses;
  }

  @Override
  public String execute() {
    courses
        .mark(member(), pageId, lessonId, Boolean.parseBoolean(done))
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** The course's page id. */
  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public long getLessonId() {
    return lessonId;
  }

  @StrutsParameter
  public void setLessonId(long lessonId) {
    this.lessonId = lessonId;
  }

  /** The page to show afterwards; the course unless the form says otherwise. */
  public long getBackTo() {
    return backTo == 0 ? pageId : backTo;
  }

  @StrutsParameter
  public void setBackTo(long backTo) {
    this.backTo = backTo;
  }

  public String getDone() {
    return String.valueOf(Boolean.parseBoolean(done));
  }

  @StrutsParameter
  public void setDone(String done) {
    this.done = done;
  }
}
