package nl.leerkring.web;

import java.util.Optional;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server and tells who counts them. */
@Component
public class CountedMailer {
  private final Mailer mailer;
  private final Optional<MailCount> count;

  public CountedMailer(Mailer mailer, Optional<MailCount> count) {
    this.mailer = mailer;
    this.count = count;
  }

  /**
   * Sends it now to that member.
   *
   * @throws nl.leerkring.host.MailNotSentException when the server did not take it
   * @throws nl.leerkring.host.MailUncertainException when it did not say
   */
  public void send(Mail mail, MemberKey to) {
    mailer.send(mail);
    count.ifPresent(mails -> mails.sent(to));
  }
}
