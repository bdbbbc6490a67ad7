package nl.leerkring.host.confluence;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.Mailer;
import org.springframework.stereotype.Component;

@Component
class ConfluenceMailer implements Mailer {
  private final MailServerManager servers;

  ConfluenceMailer(MailServerManager servers) {
    this.servers = servers;
  }

  @Override
  public void send(Mail mail) {
    SMTPMailServer server = servers.getDefaultSMTPMailServer();
    if (server == null) {
      throw new MailNotSentException(
          "No mail server is set up in Confluence; see Administration, Mail servers");
    }
    try {
      server.send(
          new Email(mail.to())
              .setSubject(mail.subject())
              .setBody(mail.html())
              .setMimeType("text/html"));
    } catch (MailException e) {
      throw new MailNotSentException(
          "The mail server did not take a mail: " + reasons(e, mail.to()));
    }
  }

  /** All that was said on the way, but for the address, as whoever catches this will log it. */
  private static String reasons(Throwable failure, String address) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::toString)
        .map(said -> said.replaceAll("(?i)" + Pattern.quote(address), "(address)"))
        .collect(Collectors.joining("; "));
  }
}
