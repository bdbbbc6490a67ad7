package nl.leerkring.provisioning;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form that gives a company its spaces. */
public class ProvisionAction extends AdminAction {
  private final Provisioning provisioning;
  private String key = "";
  private String companySpace = "";
  private String partnerSpace = "";
  private String publicSpace = "";

  public ProvisionAction(Members members, Translator translator, Provisioning provisioning) {
    super(members, translator);
    this.provisioning = provisioning;
  }

  @Override
  public String doDefault() {
    companySpace = key;
    partnerSpace = key.isEmpty() ? "" : key + "P";
    publicSpace = key.isEmpty() ? "" : key + "O";
    return "input";
  }

  @Override
  public String execute() {
    refuse(
        provisioning.provision(
            member(), new ProvisionForm(key, companySpace, partnerSpace, publicSpace)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  public String getCompanySpace() {
    return companySpace;
  }

  @StrutsParameter
  public void setCompanySpace(String key) {
    this.companySpace = key;
  }

  public String getPartnerSpace() {
    return partnerSpace;
  }

  @StrutsParameter
  public void setPartnerSpace(String key) {
    this.partnerSpace = key;
  }

  public String getPublicSpace() {
    return publicSpace;
  }

  @StrutsParameter
  public void setPublicSpace(String key) {
    this.publicSpace = key;
  }
}
