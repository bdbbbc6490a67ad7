package nl.leerkring.companies;

import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;

/** The list of companies. */
public class CompaniesAction extends AdminAction {
  private final Companies companies;

  public CompaniesAction(Members members, Translator translator, Companies companies) {
    super(members, translator);
    this.companies = companies;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  public List<CompanyView> getCompanies() {
    return companies.all(member()).stream().map(CompanyView::new).toList();
  }
}
