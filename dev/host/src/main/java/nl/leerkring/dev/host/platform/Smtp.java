package nl.leerkring.dev.host.platform;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Map;
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
    try {
      Transport.send(message(email, Session.getInstance(settings)));
    } catch (MessagingException e) {
      throw new MailException("The mail server did not take it", e);
    }
  }

  /** The mail as it goes over the line. */
  static MimeMessage message(Email email, Session session) throws MessagingException {
    MimeMessage message = new Identified(session, email.getMessageId());
    message.setFrom(new InternetAddress(FROM));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(email.getTo(), true));
    message.setSubject(email.getSubject(), "UTF-8");
    message.setSentDate(new java.util.Date());
    for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    content(message, email);
    return message;
  }

  /** What Confluence makes of a mail with parts and a body we do not know, so there is none. */
  private static void content(MimeMessage message, Email email) throws MessagingException {
    if (email.getMultipart() == null) {
      message.setContent(email.getBody(), email.getMimeType() + "; charset=UTF-8");
    } else if (email.getBody() == null) {
      message.setContent(email.getMultipart());
    } else {
      throw new IllegalStateException("A mail has either a body or parts");
    }
  }

  /** A message that keeps the id it was given. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      if (id == null) {
        super.updateMessageID();
      } else {
        setHeader("Message-ID", "<" + id + ">");
      }
    }
  }
}
