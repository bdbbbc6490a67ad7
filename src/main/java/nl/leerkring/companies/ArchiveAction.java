package nl.leerkring.companies;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Archives a company that left, or takes it back; either changes rights only when applied. */
public class ArchiveAction extends AdminAction {
  private final Companies companies;
  private String key = "";
  private boolean left;

  public ArchiveAction(Members members, Translator translator, Companies companies) {
    super(members, translator);
    this.companies = companies;
  }

  @Override
  public String execute() {
    companies.archive(member(), key, left).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  @StrutsParameter
  public void setLeft(String left) {
    this.left = Boolean.parseBoolean(left);
  }
}
