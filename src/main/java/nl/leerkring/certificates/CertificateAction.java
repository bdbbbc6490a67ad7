package nl.leerkring.certificates;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** A member's own certificate, to print and to say what others may see of it. */
public class CertificateAction extends MemberAction {
  private final Certificates certificates;
  private final Site site;
  private String code = "";
  private String shared = "";
  private String name = "";
  private String company = "";

  public CertificateAction(
      Members members, Translator translator, Certificates certificates, Site site) {
    super(members, translator);
    this.certificates = certificates;
    this.site = site;
  }

  @Override
  public String doDefault() {
    if (certificates.own(member(), code).isEmpty()) {
      refuse(Map.of("form", new Message("certificates.error.none")));
    }
    return "input";
  }

  @Override
  public String execute() {
    Agreed agreed =
        new Agreed(
            Boolean.parseBoolean(shared),
            Boolean.parseBoolean(name),
            Boolean.parseBoolean(company));
    certificates.agree(member(), code, agreed).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** Null when the member has no such certificate. */
  public CertificateView getCertificate() {
    return certificates
        .own(member(), code)
        .map(own -> new CertificateView(own, member().locale(), member().zone()))
        .orElse(null);
  }

  public boolean isShared() {
    return agreed().filter(Agreed::shared).isPresent();
  }

  public boolean isNameShown() {
    return agreed().filter(Agreed::name).isPresent();
  }

  public boolean isCompanyShown() {
    return agreed().filter(Agreed::company).isPresent();
  }

  private Optional<Agreed> agreed() {
    return certificates.agreed(member(), code);
  }

  /** Where anybody who has the code may verify it. */
  public String getVerifyUrl() {
    return site.url("/plugins/leerkring/verify.action?code=" + getCode());
  }

  /** The signed badge. */
  public String getBadgeUrl() {
    return site.url("/rest/leerkring/1.0/certificates/" + getCode() + ".jwt");
  }

  /** Empty when it could not be one, so that nothing typed gets into an address. */
  public String getCode() {
    return Code.isOne(code) ? code : "";
  }

  @StrutsParameter
  public void setCode(String code) {
    this.code = code;
  }

  @StrutsParameter
  public void setShared(String shared) {
    this.shared = shared;
  }

  @StrutsParameter
  public void setName(String name) {
    this.name = name;
  }

  @StrutsParameter
  public void setCompany(String company) {
    this.company = company;
  }
}
