package nl.leerkring.host.confluence;

import jakarta.activation.CommandMap;
import jakarta.activation.MailcapCommandMap;
import jakarta.mail.URLName;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Mailer;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Mails by SMTP as they leave Confluence, but for its own Email, by the mail library of a line. */
public final class SmtpMailer implements Mailer {
  private static final String FROM = "leerkring@example.test";

  /** Beside javax's library that of jakarta does not find its own parts by itself. */
  private static final MailcapCommandMap ITS_OWN = new MailcapCommandMap();

  static {
    String handlers = ";; x-java-content-handler=org.eclipse.angus.mail.handlers.";
    ITS_OWN.addMailcap("multipart/*" + handlers + "multipart_mixed");
    ITS_OWN.addMailcap("text/plain" + handlers + "text_plain");
    ITS_OWN.addMailcap("text/html" + handlers + "text_html");
  }

  private final Line line;
  private final Properties settings = new Properties();

  /** Of Confluence 9's kind. */
  public SmtpMailer(int port) {
    this(Line.JAVAX, port);
  }

  SmtpMailer(Line line, int port) {
    this.line = line;
    with("mail.smtp.host", "127.0.0.1").with("mail.smtp.port", String.valueOf(port));
    with("mail.smtp.timeout", "10000");
  }

  /** A setting of the mail library. */
  public SmtpMailer with(String name, Object value) {
    settings.put(name, value);
    return this;
  }

  /** Which mail library. */
  enum Line {
    JAVAX {
      @Override
      void send(Mail mail, LastByte end, Properties settings) throws Exception {
        EmailMembersTest.JavaxEmail email = new EmailMembersTest.JavaxEmail();
        parts(new EmailMembers(email.getClass()).setParts(email, MimeParts.of(mail), end));
        javax.mail.internet.MimeMessage message =
            new javax.mail.internet.MimeMessage(javax.mail.Session.getInstance(settings));
        message.setFrom(new javax.mail.internet.InternetAddress(FROM));
        message.setRecipients(javax.mail.Message.RecipientType.TO, mail.to());
        message.setSubject(mail.subject(), "UTF-8");
        message.setContent(email.multipart);
        javax.mail.Transport.send(message);
      }
    },
    JAKARTA {
      @Override
      void send(Mail mail, LastByte end, Properties settings) throws Exception {
        EmailMembersTest.JakartaEmail email = new EmailMembersTest.JakartaEmail();
        parts(new EmailMembers(email.getClass()).setParts(email, MimeParts.of(mail), end));
        jakarta.mail.Session session = jakarta.mail.Session.getInstance(settings);
        jakarta.mail.internet.MimeMessage message = new jakarta.mail.internet.MimeMessage(session);
        message.setFrom(new jakarta.mail.internet.InternetAddress(FROM));
        message.setRecipients(jakarta.mail.Message.RecipientType.TO, mail.to());
        message.setSubject(mail.subject(), "UTF-8");
        message.setContent(email.multipart);
        CommandMap.setDefaultCommandMap(ITS_OWN);
        message.saveChanges();
        try (jakarta.mail.Transport transport = new SMTPTransport(session, new URLName("smtp:"))) {
          transport.connect();
          transport.sendMessage(message, message.getAllRecipients());
        }
      }
    };

    abstract void send(Mail mail, LastByte end, Properties settings) throws Exception;

    private static void parts(boolean taken) {
      if (!taken) {
        throw new IllegalStateException("Both lines take parts");
      }
    }
  }

  @Override
  public boolean send(Mail mail, BooleanSupplier mayLeave) {
    LastByte end = new LastByte(mayLeave);
    try {
      line.send(mail, end, settings);
    } catch (Exception e) {
      end.couldNot(e, e.toString());
    }
    return end.hasLeft();
  }
}
