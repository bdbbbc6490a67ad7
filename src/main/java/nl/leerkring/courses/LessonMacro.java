package nl.leerkring.courses;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;
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
    LessonTyped typed = new LessonTyped(new MacroParameters(parameters));
    return courses
        .show(reader.get(), lessonId, typed.plan())
        .map(place -> foot(reader.get(), place, typed))
        .orElseGet(() -> hint(reader.get(), lessonId));
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

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
