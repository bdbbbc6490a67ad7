package nl.leerkring.editions;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.digest.Digest;
import nl.leerkring.digestmail.DigestMail;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The digest as somebody would get it now. Nothing is sent, and nothing recorded. */
public class DigestPreviewAction extends AdminAction {
  private final Previews previews;
  private final DigestMail mails;
  private String userName = "";
  private Optional<Member> person = Optional.empty();
  private Optional<Digest> digest = Optional.empty();

  public DigestPreviewAction(
      Members members, Translator translator, Previews previews, DigestMail mails) {
    super(members, translator);
    this.previews = previews;
    this.mails = mails;
  }

  @Override
  public String doDefault() {
    if (!userName.isBlank()) {
      person = members().named(userName.trim());
      if (person.isEmpty()) {
        refuse(Map.of("userName", new Message("digest.preview.nobody", userName.trim())));
      }
      digest = person.flatMap(previews::of);
    }
    return "input";
  }

  public String getUserName() {
    return userName;
  }

  @StrutsParameter
  public void setUserName(String userName) {
    this.userName = userName;
  }

  /** Whether the person would get none. */
  public boolean isNothing() {
    return person.isPresent() && digest.isEmpty();
  }

  public boolean isThere() {
    return digest.isPresent();
  }

  public String getName() {
    return person.map(Member::fullName).orElse("");
  }

  public String getSubject() {
    return mail().map(Mail::subject).orElse("");
  }

  /** The mail, with links that lead nowhere: those that need no login are the person's alone. */
  public String getMail() {
    return mail().map(mail -> mail.html().replaceAll("href=\"[^\"]*\"", "")).orElse("");
  }

  private Optional<Mail> mail() {
    return digest.map(one -> mails.of(person.orElseThrow(), one, previews.edition()));
  }
}
