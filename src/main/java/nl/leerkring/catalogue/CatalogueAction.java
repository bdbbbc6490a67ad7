package nl.leerkring.catalogue;

import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The catalogue with its filters, as a page of ours that can be bookmarked. */
public class CatalogueAction extends MemberAction {
  private final Catalogue catalogue;
  private String words = "";
  private String function = "";
  private String company = "";
  private String subject = "";
  private String language = "";
  private String minutes = "";

  public CatalogueAction(Members members, Translator translator, Catalogue catalogue) {
    super(members, translator);
    this.catalogue = catalogue;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  public List<CatalogueView> getCourses() {
    int most = minutes.trim().matches("[0-9]{1,4}") ? Integer.parseInt(minutes.trim()) : 0;
    return catalogue.find(
        member(), new Catalogue.Wanted(words, function, company, subject, language, most));
  }

  public String getText() {
    return words;
  }

  @StrutsParameter
  public void setText(String words) {
    this.words = words;
  }

  public String getFunction() {
    return function;
  }

  @StrutsParameter
  public void setFunction(String function) {
    this.function = function;
  }

  public String getCompany() {
    return company;
  }

  @StrutsParameter
  public void setCompany(String company) {
    this.company = company;
  }

  public String getSubject() {
    return subject;
  }

  @StrutsParameter
  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getLanguage() {
    return language;
  }

  @StrutsParameter
  public void setLanguage(String language) {
    this.language = language;
  }

  public String getMinutes() {
    return minutes;
  }

  @StrutsParameter
  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }
}
