package nl.leerkring.sessionlists;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Message;
import nl.leerkring.web.Pagelet;

/** This month's sessions as a sheet or an agenda; always an agenda on a phone. */
public class SessionCalendarMacro extends MemberMacro {
  private final SessionOverviews overviews;
  private final Pages pages;
  private final Pagelet pagelet;
  private final Site site;

  public SessionCalendarMacro(
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
    Wanted wanted = Wanted.read(typed, hints);
    boolean agenda =
        Wanted.choice("view", typed, List.of("month", "agenda"), hints).equals("agenda");
    YearMonth month = overviews.thisMonth(reader);
    MonthView view =
        new MonthView(
            month,
            agenda,
            overviews.month(reader, wanted, month),
            wanted,
            new Reader(reader, pagelet.texts(reader.locale()), site, overviews.now()),
            hints.isEmpty() || !pages.mayEdit(reader, pageId) ? List.of() : hints);
    return pagelet.render("sessionlists/calendar", reader.locale(), Map.of("month", view));
  }
}
