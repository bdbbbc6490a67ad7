package nl.leerkring.films;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Message;
import nl.leerkring.web.Pagelet;
import nl.leerkring.web.Texts;

/** A film that is attached to the page, or one elsewhere behind a click. */
public class FilmMacro extends MemberMacro {
  private final Films films;
  private final Pagelet pagelet;
  private final Site site;

  public FilmMacro(Films films, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.films = films;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters parameters, String body) {
    FilmTyped typed = new FilmTyped(parameters);
    List<Message> hints = films.mayEdit(reader, pageId) ? typed.hints() : List.of();
    Texts texts = pagelet.texts(reader.locale());
    Watched watched = films.watched(reader, pageId, typed.file());
    FilmView view =
        new FilmView(pageId, typed, watched, hints.stream().map(texts::of).toList(), site);
    return pagelet.render("films/film", reader.locale(), Map.of("film", view));
  }
}
