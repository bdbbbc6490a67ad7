package nl.leerkring.sessions;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** The session that lives on this page: what, when, with whom, and a seat. */
public class SessionMacro extends MemberMacro {
  private final Sessions sessions;
  private final Pagelet pagelet;
  private final Site site;

  public SessionMacro(Sessions sessions, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.sessions = sessions;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    return sessions
        .find(reader, pageId)
        .map(found -> card(reader, found))
        .orElseGet(() -> hint(reader, pageId));
  }

  private String card(Member reader, SessionOnPage found) {
    boolean editor = sessions.mayPlan(reader, found.page().id());
    SessionCard card =
        new SessionCard(found, reader, site, sessions.isOver(found.session()), editor);
    return pagelet.render("sessions/session", reader.locale(), Map.of("session", card));
  }

  private String hint(Member reader, long pageId) {
    return sessions.mayPlan(reader, pageId)
        ? pagelet.render(
            "sessions/hint",
            reader.locale(),
            Map.of("planUrl", site.url("/plugins/leerkring/session.action?pageId=" + pageId)))
        : "";
  }
}
