package nl.leerkring.assignments;

import java.util.List;
import nl.leerkring.companies.Company;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form with which a lead suggests a course. */
public class SuggestAction extends MemberAction {
  private final Suggesting suggesting;
  private long pageId;
  private String key = "";
  private String whom = "";
  private String until = "";

  public SuggestAction(Members members, Translator translator, Suggesting suggesting) {
    super(members, translator);
    this.suggesting = suggesting;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    refuse(suggesting.suggest(member(), new SuggestForm(key, pageId, whom, until)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** Title of the course; empty when there is none for who looks. */
  public String getCourse() {
    return suggesting.course(member(), pageId).map(CourseStanding::title).orElse("");
  }

  /** Whose people it can be suggested to. */
  public List<CompanyChoiceView> getCompanies() {
    return suggesting.companies(member()).stream().map(company -> choice(company)).toList();
  }

  private CompanyChoiceView choice(Company company) {
    return new CompanyChoiceView(company, company.key().equals(key));
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  public String getWhom() {
    return whom;
  }

  @StrutsParameter
  public void setWhom(String whom) {
    this.whom = whom;
  }

  public String getUntil() {
    return until;
  }

  @StrutsParameter
  public void setUntil(String until) {
    this.until = until;
  }
}
