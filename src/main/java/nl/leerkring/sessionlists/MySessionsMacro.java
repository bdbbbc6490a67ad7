package nl.leerkring.sessionlists;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** The reader's own sessions; the same page shows each reader theirs. */
public class MySessionsMacro extends MemberMacro {
  private static final int MOST = 25;
  private static final int LATELY = 5;

  private final SessionOverviews overviews;
  private final Pagelet pagelet;
  private final Site site;

  public MySessionsMacro(SessionOverviews overviews, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.overviews = overviews;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    return withoutPage(reader, typed, body);
  }

  /** It is the same on every page. */
  @Override
  protected String withoutPage(Member reader, MacroParameters typed, String body) {
    Reader eyes = new Reader(reader, pagelet.texts(reader.locale()), site, overviews.now());
    return pagelet.render(
        "sessionlists/mine",
        reader.locale(),
        Map.of(
            "coming",
            eyes.views(overviews.coming(reader, MOST)),
            "lately",
            eyes.views(overviews.lately(reader, LATELY)),
            "zone",
            reader.zone().getId(),
            "calendarUrl",
            site.url("/plugins/leerkring/mycalendar.action")));
  }
}
