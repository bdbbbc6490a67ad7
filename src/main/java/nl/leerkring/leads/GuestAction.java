package nl.leerkring.leads;

import java.util.Map;
import nl.leerkring.guests.GuestForm;
import nl.leerkring.guests.Guests;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Invites a guest, or extends or ends a stay, from the page of a company's leads. */
public class GuestAction extends LeadAction {
  private final Guests guests;
  private String what = "";
  private String userName = "";
  private String until = "";
  private String who = "";

  public GuestAction(
      Members members, Translator translator, Leads leads, LeadPages pages, Guests guests) {
    super(members, translator, leads, pages);
    this.guests = guests;
  }

  @Override
  public String execute() {
    switch (what) {
      case "extend" ->
          guests
              .extend(member(), getKey(), new MemberKey(who))
              .ifPresent(reason -> refuse(Map.of("form", reason)));
      case "end" ->
          guests
              .end(member(), getKey(), new MemberKey(who))
              .ifPresent(reason -> refuse(Map.of("form", reason)));
      default -> refuse(guests.invite(member(), new GuestForm(getKey(), userName, until)));
    }
    return getErrors().isEmpty() ? "success" : "input";
  }

  @StrutsParameter
  public void setWhat(String what) {
    this.what = what;
  }

  @Override
  public String getUserName() {
    return userName;
  }

  @StrutsParameter
  public void setUserName(String userName) {
    this.userName = userName;
  }

  @Override
  public String getUntil() {
    return until;
  }

  @StrutsParameter
  public void setUntil(String until) {
    this.until = until;
  }

  @StrutsParameter
  public void setWho(String who) {
    this.who = who;
  }
}
