package nl.leerkring.web;

import java.util.HashMap;
import java.util.Map;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.MailUncertainException;
import nl.leerkring.host.Member;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Short mails to one person, in their language, from a template each. */
@Component
public class Letters {
  private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

  private final Templates templates;
  private final Translator translator;
  private final CountedMailer mailer;

  public Letters(Templates templates, Translator translator, CountedMailer mailer) {
    this.templates = templates;
    this.translator = translator;
    this.mailer = mailer;
  }

  /** The language files in the member's language, for what goes into the model. */
  public Texts words(Member to) {
    return new Texts(translator, to.locale());
  }

  /**
   * Sends {@code templates/<template>.vm}, which finds {@code $text}, {@code $language} and {@code
   * $name} besides the model.
   *
   * @return whether the mail server said that it took it; why not is in the log
   */
  public boolean send(Member to, Message subject, String template, Map<String, ?> model) {
    Texts words = words(to);
    Map<String, Object> all = new HashMap<>(model);
    all.put("text", words);
    all.put("language", to.locale().getLanguage());
    all.put("name", to.fullName());
    String html = templates.render("templates/" + template + ".vm", all);
    try {
      mailer.send(new Mail(to.email(), words.of(subject), html), to.key());
      return true;
    } catch (MailNotSentException | MailUncertainException e) {
      LOG.warn(
          "A mail {} to {} did not leave, as far as is known", subject.key(), to.key().value(), e);
      return false;
    }
  }
}
