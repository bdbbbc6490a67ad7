package nl.leerkring.rings;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form of one company: shown by a GET, kept by a POST. */
public class CompanyAction extends AdminAction {
  private final Companies companies;
  private String seen = "";
  private String key = "";
  private String name = "";
  private String groups = "";
  private String partners = "";
  private String spaces = "";

  public CompanyAction(Members members, Translator translator, Companies companies) {
    super(members, translator);
    this.companies = companies;
  }

  @Override
  public String doDefault() {
    companies.find(member(), key).map(CompanyView::new).ifPresent(this::fill);
    return "input";
  }

  @Override
  public String execute() {
    CompanyForm form = new CompanyForm(seen, key, name, groups, partners, spaces);
    refuse(companies.save(member(), form));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private void fill(CompanyView company) {
    seen = company.fingerprint();
    name = company.getName();
    groups = company.getGroups();
    partners = company.getPartners();
    spaces = company.getSpaces();
  }

  /** The version of the company that the form shows; empty for a new one. */
  public String getSeen() {
    return seen;
  }

  @StrutsParameter
  public void setSeen(String seen) {
    this.seen = seen;
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  public String getName() {
    return name;
  }

  @StrutsParameter
  public void setName(String name) {
    this.name = name;
  }

  public String getGroups() {
    return groups;
  }

  @StrutsParameter
  public void setGroups(String groups) {
    this.groups = groups;
  }

  public String getPartners() {
    return partners;
  }

  @StrutsParameter
  public void setPartners(String partners) {
    this.partners = partners;
  }

  public String getSpaces() {
    return spaces;
  }

  @StrutsParameter
  public void setSpaces(String spaces) {
    this.spaces = spaces;
  }
}
