package nl.leerkring.courses;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** The cover of a course: what it is for, its lessons, how far the reader is. */
public class CourseMacro extends MemberMacro {
  private final Courses courses;
  private final CourseChanges changes;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public CourseMacro(
      Courses courses, CourseChanges changes, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.courses = courses;
    this.changes = changes;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String forVisitor(String body) {
    return pagelet.render(
        "courses/visitor", members.visitorLocale(), Map.of("loginUrl", site.url("/login.action")));
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    CourseCover cover = new CourseCover(typed);
    return courses
        .show(reader, pageId, cover)
        .map(course -> render(reader, course, cover))
        .orElse("");
  }

  private String render(Member reader, Course course, CourseCover cover) {
    CourseSurroundings around = changes.around(reader, course, cover);
    CourseView view = new CourseView(course, around, site, pagelet.texts(reader.locale()));
    return pagelet.render("courses/course", reader.locale(), Map.of("course", view));
  }
}
