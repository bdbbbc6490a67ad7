package nl.leerkring.courses;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.Pagelet;

/**
 * Previous, next and "done" at the foot of a lesson. It says nothing to anonymous visitors: the
 * course's cover does.
 */
public class LessonMacro implements Macro {
  private final Courses courses;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public LessonMacro(Courses courses, Members members, Pagelet pagelet, Site site) {
    this.courses = courses;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Optional<Member> reader = members.current();
    if (reader.isEmpty() || context.getEntity() == null) {
      return "";
    }
    long lessonId = context.getEntity().getId();
    return courses
        .lesson(reader.get(), lessonId)
        .map(place -> foot(reader.get(), place))
        .orElseGet(() -> hint(reader.get(), lessonId));
  }

  private String foot(Member reader, LessonInCourse place) {
    return pagelet.render(
        "courses/lesson", reader.locale(), Map.of("foot", new LessonFootView(place, site)));
  }

  private String hint(Member reader, long pageId) {
    return courses.mayEdit(reader, pageId)
        ? pagelet.render("courses/lessonhint", reader.locale(), Map.of())
        : "";
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
