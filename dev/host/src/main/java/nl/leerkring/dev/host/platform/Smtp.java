package nl.leerkring.dev.host.platform;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Properties;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;

/** The mail server that the administrator set up: a real SMTP conversation with the one in here. */
final class Smtp implements MailServerManager, SMTPMailServer {
  private static final String FROM = "confluence@harbour.example";

  private final int port;

  Smtp(int port) {
    this.port = port;
  }

  @Override
  public SMTPMailServer getDefaultSMTPMailServer() {
    return port == 0 ? null : this;
  }

  @Override
  public void send(Email email) throws MailException {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(port));
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    try {
      message.setFrom(new InternetAddress(FROM));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(email.getTo(), true));
      message.setSubject(email.getSubject(), "UTF-8");
      message.setContent(email.getBody(), email.getMimeType() + "; charset=UTF-8");
      message.setSentDate(new java.util.Date());
      Transport.send(message);
    } catch (MessagingException e) {
      throw new MailException("The mail server did not take it", e);
    }
  }
}
