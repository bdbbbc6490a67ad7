package nl.leerkring.calendars;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * Where a member makes, renews or revokes the address of their calendar, and a lead a company's.
 */
public class MyCalendarAction extends MemberAction {
  private final Feeds feeds;
  private String company = "";
  private String what = "";
  private String address = "";

  public MyCalendarAction(Members members, Translator translator, Feeds feeds) {
    super(members, translator);
    this.feeds = feeds;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  /** Shows the page again, with the address: it is nowhere else to be found. */
  @Override
  public String execute() {
    if (what.equals("revoke")) {
      feeds.revoke(member(), company).ifPresent(why -> refuse(Map.of("form", why)));
      return getErrors().isEmpty() ? "success" : "input";
    }
    NewAddress made = feeds.renew(member(), company);
    made.why().ifPresent(why -> refuse(Map.of("form", why)));
    address = made.url();
    return "input";
  }

  public List<FeedView> getFeeds() {
    return feeds.of(member()).stream()
        .map(feed -> new FeedView(feed, feed.company().equals(company) ? address : "", member()))
        .toList();
  }

  @StrutsParameter
  public void setCompany(String company) {
    this.company = company;
  }

  @StrutsParameter
  public void setWhat(String what) {
    this.what = what;
  }
}
