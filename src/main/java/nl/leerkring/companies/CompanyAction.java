package nl.leerkring.companies;

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
  private String description = "";
  private String logo = "";
  private String zone = "";
  private String contacts = "";
  private String groups = "";
  private String partners = "";
  private String spaces = "";
  private boolean secondEyes;
  private boolean archived;

  public CompanyAction(Members members, Translator translator, Companies companies) {
    super(members, translator);
    this.companies = companies;
  }

  @Override
  public String doDefault() {
    zone = member().zone().getId();
    companies.find(member(), key).map(CompanyView::new).ifPresent(this::fill);
    return "input";
  }

  @Override
  public String execute() {
    refuse(companies.save(member(), form()));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private CompanyForm form() {
    return new CompanyForm(
        seen, key, name, description, logo, zone, contacts, groups, partners, spaces, secondEyes);
  }

  private void fill(CompanyView company) {
    seen = company.fingerprint();
    name = company.getName();
    description = company.getDescription();
    logo = company.getLogo();
    zone = company.zone();
    contacts = company.contacts();
    secondEyes = company.secondEyes();
    archived = company.isArchived();
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

  public String getDescription() {
    return description;
  }

  @StrutsParameter
  public void setDescription(String description) {
    this.description = description;
  }

  public String getLogo() {
    return logo;
  }

  @StrutsParameter
  public void setLogo(String logo) {
    this.logo = logo;
  }

  public String getZone() {
    return zone;
  }

  @StrutsParameter
  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getContacts() {
    return contacts;
  }

  @StrutsParameter
  public void setContacts(String contacts) {
    this.contacts = contacts;
  }

  public boolean isSecondEyes() {
    return secondEyes;
  }

  @StrutsParameter
  public void setSecondEyes(String ticked) {
    this.secondEyes = Boolean.parseBoolean(ticked);
  }

  public boolean isArchived() {
    return archived;
  }
}
