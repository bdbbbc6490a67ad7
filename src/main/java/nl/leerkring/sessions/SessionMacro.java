package nl.leerkring.sessions;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.Pagelet;

/** The session that lives on this page: what, when, with whom, and a seat. */
public class SessionMacro implements Macro {
  private final Sessions sessions;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public SessionMacro(Sessions sessions, Members members, Pagelet pagelet, Site site) {
    this.sessions = sessions;
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
    return sessions
        .find(reader.get(), pageId)
        .map(found -> card(reader.get(), found))
        .orElseGet(() -> hint(reader.get(), pageId));
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

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
