package nl.leerkring.leads;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Adds or takes back one of the company's people, or makes the company their home. */
public class ColleagueAction extends LeadAction {
  private final Leads leads;
  private String what = "";
  private String member = "";

  public ColleagueAction(Members members, Translator translator, Leads leads, LeadPages pages) {
    super(members, translator, leads, pages);
    this.leads = leads;
  }

  @Override
  public String execute() {
    refuse(
        switch (what) {
          case "remove" -> leads.removeMember(member(), getKey(), member);
          case "home" -> leads.makeHome(member(), getKey(), member);
          default -> leads.addMember(member(), getKey(), member);
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
