package nl.leerkring.sessionlists;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The sessions of a month, as a page of ours. */
public class SessionMonthAction extends MemberAction {
  private final SessionOverviews overviews;
  private final Site site;
  private String month = "";
  private String view = "";
  private String company = "";
  private String function = "";
  private String kind = "";

  public SessionMonthAction(
      Members members, Translator translator, SessionOverviews overviews, Site site) {
    super(members, translator);
    this.overviews = overviews;
    this.site = site;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  public MonthView getMonth() {
    Wanted wanted = Wanted.read("", company, function, kind);
    YearMonth of = month();
    return new MonthView(
        of,
        view.equals("agenda"),
        overviews.month(member(), wanted, of),
        wanted,
        new Reader(member(), getWords(), site, overviews.now()),
        List.of());
  }

  /** What was asked for; this month when that is none. */
  private YearMonth month() {
    try {
      return month.matches("\\d{4}-\\d{2}") ? YearMonth.parse(month) : thisMonth();
    } catch (DateTimeException e) {
      return thisMonth(); // the thirteenth, for example
    }
  }

  private YearMonth thisMonth() {
    return overviews.thisMonth(member());
  }

  @StrutsParameter
  public void setMonth(String month) {
    this.month = month;
  }

  @StrutsParameter
  public void setView(String view) {
    this.view = view;
  }

  @StrutsParameter
  public void setCompany(String company) {
    this.company = company;
  }

  @StrutsParameter
  public void setFunction(String function) {
    this.function = function;
  }

  @StrutsParameter
  public void setKind(String kind) {
    this.kind = kind;
  }
}
