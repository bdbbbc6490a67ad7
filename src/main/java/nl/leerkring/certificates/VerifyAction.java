package nl.leerkring.certificates;

import java.time.ZoneOffset;
import java.util.Locale;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Texts;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Says whether a certificate is genuine, to anybody who has its code and may use this site. */
public class VerifyAction extends MemberAction {
  private final Certificates certificates;
  private final Translator translator;
  private String code = "";

  public VerifyAction(Members members, Translator translator, Certificates certificates) {
    super(members, translator);
    this.translator = translator;
    this.certificates = certificates;
  }

  /** Also for who is not logged in, where Confluence lets them in. */
  @Override
  public boolean isPermitted() {
    return members().mayVisit();
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public Texts getWords() {
    return new Texts(translator, locale());
  }

  /** Whether a code was given; which one makes no difference to the page. */
  public boolean isAsked() {
    return !code.isBlank();
  }

  /** Null when there is no such certificate, or none that may be shown. */
  public CertificateView getCertificate() {
    return certificates
        .verified(code.trim())
        .map(
            shown ->
                new CertificateView(
                    shown, locale(), members().current().map(Member::zone).orElse(ZoneOffset.UTC)))
        .orElse(null);
  }

  private Locale locale() {
    return members().current().map(Member::locale).orElseGet(members()::visitorLocale);
  }

  @StrutsParameter
  public void setCode(String code) {
    this.code = code;
  }
}
