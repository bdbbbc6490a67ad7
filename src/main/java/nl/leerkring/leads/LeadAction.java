package nl.leerkring.leads;

import java.util.List;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The page of a company's leads. */
public class LeadAction extends MemberAction {
  private final Leads leads;
  private final LeadPages pages;
  private String key = "";

  public LeadAction(Members members, Translator translator, Leads leads, LeadPages pages) {
    super(members, translator);
    this.leads = leads;
    this.pages = pages;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  /** Whether there is anything for this member to lead here. */
  public boolean isLead() {
    return leads.company(member(), key).isPresent();
  }

  public LeadView getCompany() {
    return pages.of(member(), key);
  }

  /** What differs in the company's spaces from what the rings say. */
  public List<String> getFindings() {
    return pages.findings(member(), key, getWords());
  }

  /** Keys of the companies that the member leads. */
  public List<String> getLed() {
    return leads.ledBy(member()).stream().map(Company::key).toList();
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  /** What was typed in the form of a guest, if that is the form that was sent. */
  public String getUserName() {
    return "";
  }

  public String getUntil() {
    return "";
  }

  /** What was typed in the form of a member, if that is the form that was sent. */
  public String getMember() {
    return "";
  }

  /** What was typed in the form of a partner, if that is the form that was sent. */
  public String getPartnerUntil() {
    return "";
  }
}
