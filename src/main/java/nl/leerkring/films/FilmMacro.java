package nl.leerkring.films;

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
import nl.leerkring.web.Texts;

/** A film that is attached to the page, or one elsewhere behind a click. */
public class FilmMacro implements Macro {
  private final Films films;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public FilmMacro(Films films, Members members, Pagelet pagelet, Site site) {
    this.films = films;
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
    long pageId = context.getEntity().getId();
    FilmTyped typed = new FilmTyped(new MacroParameters(parameters));
    List<Message> hints = films.mayEdit(reader.get(), pageId) ? typed.hints() : List.of();
    Texts texts = pagelet.texts(reader.get().locale());
    Watched watched = films.watched(reader.get(), pageId, typed.file());
    FilmView view =
        new FilmView(pageId, typed, watched, hints.stream().map(texts::of).toList(), site);
    return pagelet.render("films/film", reader.get().locale(), Map.of("film", view));
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
