package nl.leerkring.datepoll;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** The moments that are offered on this page, and who can when. */
public class PollMacro extends MemberMacro {
  private final Polls polls;
  private final Pagelet pagelet;
  private final Site site;

  public PollMacro(Polls polls, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.polls = polls;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    return polls
        .show(reader, pageId)
        .map(
            seen ->
                pagelet.render(
                    "datepoll/poll",
                    reader.locale(),
                    Map.of(
                        "poll", new PollView(seen, reader, pagelet.texts(reader.locale()), site))))
        .orElseGet(() -> hint(reader, pageId));
  }

  private String hint(Member reader, long pageId) {
    return polls.mayMake(reader, pageId)
        ? pagelet.render(
            "datepoll/hint",
            reader.locale(),
            Map.of("makeUrl", site.url("/plugins/leerkring/datepoll.action?pageId=" + pageId)))
        : "";
  }
}
