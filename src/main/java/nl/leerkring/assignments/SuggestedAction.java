package nl.leerkring.assignments;

import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** What a company's leads suggested, with what became of it; a suggestion can be taken back. */
public class SuggestedAction extends MemberAction {
  private final Suggesting suggesting;
  private final Site site;
  private String key = "";
  private int assignmentId;

  public SuggestedAction(Members members, Translator translator, Suggesting suggesting, Site site) {
    super(members, translator);
    this.suggesting = suggesting;
    this.site = site;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    suggesting
        .withdraw(member(), key, assignmentId)
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** The company's name; empty when who looks does not lead it. */
  public String getCompany() {
    return suggesting.companies(member()).stream()
        .filter(company -> company.key().equals(key))
        .map(Company::name)
        .findFirst()
        .orElse("");
  }

  /** Companies to choose from, when none was asked for. */
  public List<CompanyChoiceView> getCompanies() {
    return suggesting.companies(member()).stream()
        .map(company -> new CompanyChoiceView(company, false))
        .toList();
  }

  public List<SuggestedCourseView> getCourses() {
    return suggesting.suggested(member(), key).stream()
        .map(one -> new SuggestedCourseView(one, suggesting::name, site, getWords()))
        .toList();
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  @StrutsParameter
  public void setAssignmentId(int assignmentId) {
    this.assignmentId = assignmentId;
  }
}
