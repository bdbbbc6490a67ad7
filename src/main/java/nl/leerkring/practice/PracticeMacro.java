package nl.leerkring.practice;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Pagelet;

/** A task of which colleagues look at what one made. */
public class PracticeMacro implements Macro {
  private final Practices practices;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public PracticeMacro(Practices practices, Members members, Pagelet pagelet, Site site) {
    this.practices = practices;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Optional<Member> reader = members.current();
    if (reader.isEmpty() || context.getEntity() == null) {
      return body;
    }
    long pageId = context.getEntity().getId();
    PracticeTyped typed = new PracticeTyped(new MacroParameters(parameters));
    return practices
        .show(reader.get(), pageId, typed)
        .map(board -> render(reader.get(), pageId, body, typed, board))
        .orElse(body);
  }

  private String render(Member reader, long pageId, String body, PracticeTyped typed, Board board) {
    PracticeView view =
        new PracticeView(pageId, body, typed, board, reader, pagelet.texts(reader.locale()), site);
    return pagelet.render("practice/practice", reader.locale(), Map.of("practice", view));
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.RICH_TEXT;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
