package nl.leerkring.sessionlists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Message;
import nl.leerkring.web.Pagelet;

/** Sessions to come or that were, as far as the reader may see them. */
public class SessionListMacro extends MemberMacro {
  private static final int BY_DEFAULT = 10;
  private static final int MOST = 50;

  private final SessionOverviews overviews;
  private final Pages pages;
  private final Pagelet pagelet;
  private final Site site;

  public SessionListMacro(
      SessionOverviews overviews, Members members, Pages pages, Pagelet pagelet, Site site) {
    super(members);
    this.overviews = overviews;
    this.pages = pages;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    List<Message> hints = new ArrayList<>();
    int most = typed.number("most", 1, MOST, BY_DEFAULT, hints);
    Wanted wanted = Wanted.read(typed, hints);
    ListView view =
        new ListView(
            overviews.list(reader, wanted, Optional.empty(), most),
            wanted,
            new Reader(reader, pagelet.texts(reader.locale()), site, overviews.now()),
            hints.isEmpty() || !pages.mayEdit(reader, pageId) ? List.of() : hints);
    return pagelet.render("sessionlists/list", reader.locale(), Map.of("list", view));
  }
}
