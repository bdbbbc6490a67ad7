package nl.leerkring.courses;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Message;
import nl.leerkring.web.Pagelet;

/**
 * Previous, next and "done" at the foot of a lesson. It says nothing to anonymous visitors: the
 * course's cover does.
 */
public class LessonMacro extends MemberMacro {
  private final Courses courses;
  private final Pagelet pagelet;
  private final Site site;

  public LessonMacro(Courses courses, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.courses = courses;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long lessonId, MacroParameters typed, String body) {
    LessonTyped lesson = new LessonTyped(typed);
    return courses
        .show(reader, lessonId, lesson.plan())
        .map(place -> foot(reader, place, lesson))
        .orElseGet(() -> hint(reader, lessonId));
  }

  private String foot(Member reader, LessonInCourse place, LessonTyped typed) {
    boolean isEditor = courses.mayEdit(reader, place.lesson().page().id());
    List<Message> hints = isEditor ? typed.hints() : List.of();
    LessonFootView foot = new LessonFootView(place, hints, site, pagelet.texts(reader.locale()));
    return pagelet.render("courses/lesson", reader.locale(), Map.of("foot", foot));
  }

  private String hint(Member reader, long pageId) {
    return courses.mayEdit(reader, pageId)
        ? pagelet.render("courses/lessonhint", reader.locale(), Map.of())
        : "";
  }
}
