package nl.leerkring.leads;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Adds or takes back one of the company's people, or makes the company their home. */
public class ColleagueAction extends LeadAction {
  private final Colleagues colleagues;
  private String what = "";
  private String member = "";

  public ColleagueAction(
      Members members, Translator translator, Leads leads, LeadPages pages, Colleagues colleagues) {
    super(members, translator, leads, pages);
    this.colleagues = colleagues;
  }

  @Override
  public String execute() {
    refuse(
        switch (what) {
          case "remove" -> colleagues.removeMember(member(), getKey(), member);
          case "home" -> colleagues.makeHome(member(), getKey(), member);
          default -> colleagues.addMember(member(), getKey(), member);
        });
    return getErrors().isEmpty() ? "success" : "input";
  }

  @StrutsParameter
  public void setWhat(String what) {
    this.what = what;
  }

  @Override
  public String getMember() {
    return member;
  }

  @StrutsParameter
  public void setMember(String member) {
    this.member = member;
  }
}
