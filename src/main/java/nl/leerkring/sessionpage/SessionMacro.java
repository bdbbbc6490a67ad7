package nl.leerkring.sessionpage;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** The session that lives on this page: what, when, with whom, and a seat. */
public class SessionMacro extends MemberMacro {
  private final SessionCards cards;
  private final Pagelet pagelet;
  private final Site site;

  public SessionMacro(SessionCards cards, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.cards = cards;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    return cards
        .of(reader, pageId, pagelet.texts(reader.locale()))
        .map(
            card -> pagelet.render("sessionpage/session", reader.locale(), Map.of("session", card)))
        .orElseGet(() -> hint(reader, pageId));
  }

  private String hint(Member reader, long pageId) {
    return cards.mayPlan(reader, pageId)
        ? pagelet.render(
            "sessionpage/hint",
            reader.locale(),
            Map.of("planUrl", site.url("/plugins/leerkring/session.action?pageId=" + pageId)))
        : "";
  }
}
