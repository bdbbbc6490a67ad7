package nl.leerkring.courses;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Message;
import nl.leerkring.web.Pagelet;

/** Who built this page, or this course, and from which companies they come. */
public class MakersMacro extends MemberMacro {
  private final AllMakers makers;
  private final Courses courses;
  private final Pagelet pagelet;

  public MakersMacro(AllMakers makers, Courses courses, Members members, Pagelet pagelet) {
    super(members);
    this.makers = makers;
    this.courses = courses;
    this.pagelet = pagelet;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    MakersTyped said = new MakersTyped(typed);
    List<Message> hints = courses.mayEdit(reader, pageId) ? said.hints() : List.of();
    MakersView view =
        new MakersView(
            makers.of(reader, pageId), said.others(), hints, pagelet.texts(reader.locale()));
    return pagelet.render("courses/makers", reader.locale(), Map.of("makers", view));
  }
}
