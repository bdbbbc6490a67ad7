package nl.leerkring.sessionlists;

import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.sessions.Span;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** All sessions with their filters, as a page of ours that can be bookmarked. */
public class SessionsAction extends MemberAction {
  private static final int PAGE = 25;

  private final SessionOverviews overviews;
  private final Site site;
  private String when = "";
  private String company = "";
  private String function = "";
  private String kind = "";
  private String after = "";

  public SessionsAction(
      Members members, Translator translator, SessionOverviews overviews, Site site) {
    super(members, translator);
    this.overviews = overviews;
    this.site = site;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  public ListView getList() {
    Wanted wanted = Wanted.read(when, company, function, kind);
    return new ListView(
        overviews.list(member(), wanted, Span.Place.read(after), PAGE),
        wanted,
        new Reader(member(), getWords(), site, overviews.now()),
        List.of());
  }

  public String getWhen() {
    return when;
  }

  @StrutsParameter
  public void setWhen(String when) {
    this.when = when;
  }

  public String getCompany() {
    return company;
  }

  @StrutsParameter
  public void setCompany(String company) {
    this.company = company;
  }

  public String getFunction() {
    return function;
  }

  @StrutsParameter
  public void setFunction(String function) {
    this.function = function;
  }

  public String getKind() {
    return kind;
  }

  @StrutsParameter
  public void setKind(String kind) {
    this.kind = kind;
  }

  @StrutsParameter
  public void setAfter(String after) {
    this.after = after;
  }
}
