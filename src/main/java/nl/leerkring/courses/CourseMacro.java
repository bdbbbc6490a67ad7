package nl.leerkring.courses;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Pagelet;

/** The cover of a course: what it is for, its lessons, how far the reader is. */
public class CourseMacro implements Macro {
  private final Courses courses;
  private final CourseChanges changes;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public CourseMacro(
      Courses courses, CourseChanges changes, Members members, Pagelet pagelet, Site site) {
    this.courses = courses;
    this.changes = changes;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    if (members.current().isEmpty()) {
      return pagelet.render(
          "courses/visitor",
          members.visitorLocale(),
          Map.of("loginUrl", site.url("/login.action")));
    }
    if (context.getEntity() == null) {
      return "";
    }
    CourseCover cover = new CourseCover(new MacroParameters(parameters));
    Member reader = members.current().get();
    return courses
        .show(reader, context.getEntity().getId(), cover)
        .map(course -> render(reader, course, cover))
        .orElse("");
  }

  private String render(Member reader, Course course, CourseCover cover) {
    CourseSurroundings around = changes.around(reader, course, cover);
    CourseView view = new CourseView(course, around, site, pagelet.texts(reader.locale()));
    return pagelet.render("courses/course", reader.locale(), Map.of("course", view));
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
