package nl.leerkring.host.confluence;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.net.URI;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.Site;
import org.springframework.stereotype.Component;

@Component
class ConfluenceMailer implements Mailer {
  private final MailServerManager servers;
  private final Site site;
  private final EmailMembers members = new EmailMembers(Email.class);

  ConfluenceMailer(MailServerManager servers, Site site) {
    this.servers = servers;
    this.site = site;
  }

  @Override
  public boolean send(Mail mail, BooleanSupplier mayLeave) {
    SMTPMailServer server = servers.getDefaultSMTPMailServer();
    if (server == null) {
      throw new MailNotSentException(
          "No mail server is set up in Confluence; see Administration, Mail servers");
    }
    ClassLoader ours = Thread.currentThread().getContextClassLoader();
    LastByte end = new LastByte(() -> with(ours, mayLeave));
    // Mail libraries find their handlers through it, and ours would be the plugin's own
    return with(Email.class.getClassLoader(), () -> send(server, mail, end));
  }

  private boolean send(SMTPMailServer server, Mail mail, LastByte end) {
    Email email = email(mail);
    boolean asksAtItsEnd = members.setParts(email, MimeParts.of(mail), end);
    if (!asksAtItsEnd) {
      email.setBody(mail.html()).setMimeType("text/html");
    }
    if (asksAtItsEnd || end.mayLeave()) {
      try {
        server.send(email);
      } catch (MailException | RuntimeException e) {
        end.couldNot(e, reasons(e, mail.to()));
      }
    }
    return end.hasLeft();
  }

  private static boolean with(ClassLoader loader, BooleanSupplier work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.getAsBoolean();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Email email(Mail mail) {
    Email email = new Email(mail.to()).setSubject(mail.subject());
    members.addHeader(email, "Auto-Submitted", "auto-generated");
    if (!mail.headers().id().isEmpty()) {
      members.setMessageId(email, mail.headers().id() + "@" + domain());
    }
    if (!mail.headers().unsubscribeUrl().isEmpty()) {
      members.addHeader(email, "List-Unsubscribe", "<" + mail.headers().unsubscribeUrl() + ">");
      members.addHeader(email, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      members.addHeader(email, "Precedence", "bulk"); // or some answer that they are away
    }
    return email;
  }

  private String domain() {
    String host = URI.create(site.url("/")).getHost();
    return host == null ? "confluence.invalid" : host;
  }

  /** All that was said on the way, but for the address, as whoever catches this will log it. */
  private static String reasons(Throwable failure, String address) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::toString)
        .map(said -> said.replaceAll("(?i)" + Pattern.quote(address), "(address)"))
        .collect(Collectors.joining("; "));
  }
}
