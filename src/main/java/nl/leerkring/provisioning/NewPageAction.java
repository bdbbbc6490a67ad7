package nl.leerkring.provisioning;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form for a new course, instruction or session below a page. */
public class NewPageAction extends MemberAction {
  private final Starters starters;
  private final NewCourses courses;
  private String draft = "";
  private String outcome = "";
  private String functions = "";
  private String lessons = "";
  private List<String> parts = List.of();
  private long pageId;
  private String kind = Starter.COURSE.name();
  private String title = "";

  public NewPageAction(
      Members members, Translator translator, Starters starters, NewCourses courses) {
    super(members, translator);
    this.starters = starters;
    this.courses = courses;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    if (kind.equals(Starter.COURSE.name())) {
      NewCourses.Made made = courses.make(member(), pageId, draft());
      refuse(made.errors());
      pageId = made.errors().isEmpty() ? made.pageId() : pageId;
      return getErrors().isEmpty() ? "success" : "input";
    }
    refuse(starters.refusals(member(), pageId, title));
    if (!getErrors().isEmpty()) {
      return "input";
    }
    pageId = starters.create(member(), pageId, Starter.valueOf(kind), title);
    return "success";
  }

  private CourseDraft draft() {
    Set<CourseDraft.Part> chosen = EnumSet.noneOf(CourseDraft.Part.class);
    for (CourseDraft.Part part : CourseDraft.Part.values()) {
      if (parts.contains(part.name())) {
        chosen.add(part);
      }
    }
    return new CourseDraft(getDraft(), title, outcome, functions, lessons, chosen);
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

  /** Tells this form from others; sent along, so that a second click makes nothing. */
  public String getDraft() {
    if (draft.isEmpty()) {
      draft = UUID.randomUUID().toString();
    }
    return draft;
  }

  @StrutsParameter
  public void setDraft(String draft) {
    this.draft = draft;
  }

  public String getOutcome() {
    return outcome;
  }

  @StrutsParameter
  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getFunctions() {
    return functions;
  }

  @StrutsParameter
  public void setFunctions(String functions) {
    this.functions = functions;
  }

  public String getLessons() {
    return lessons;
  }

  @StrutsParameter
  public void setLessons(String lessons) {
    this.lessons = lessons;
  }

  public boolean isInstruction() {
    return parts.contains("INSTRUCTION");
  }

  public boolean isFilm() {
    return parts.contains("FILM");
  }

  public boolean isQuiz() {
    return parts.contains("QUIZ");
  }

  @StrutsParameter
  public void setParts(List<String> parts) {
    this.parts = parts;
  }
}
