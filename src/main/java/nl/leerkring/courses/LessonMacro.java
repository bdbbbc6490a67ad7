package nl.leerkring.courses;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Site;
import nl.leerkring.web.Pagelet;

/** Previous, next and "done" at the foot of a lesson. */
public class LessonMacro implements Macro {
  private final Courses courses;
  private final Pages pages;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public LessonMacro(Courses courses, Pages pages, Members members, Pagelet pagelet, Site site) {
    this.courses = courses;
    this.pages = pages;
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
    return pages
        .visibleParent(reader.get(), lessonId)
        .map(PageSummary::id)
        .flatMap(courseId -> courses.course(reader.get(), courseId))
        .map(course -> new LessonFootView(course, lessonId, site))
        .map(foot -> pagelet.render("courses/lesson", reader.get().locale(), Map.of("foot", foot)))
        .orElse("");
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
