package nl.leerkring.host.confluence;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.SocketException;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.MailUncertainException;
import org.junit.Test;
import org.mockito.Answers;
import org.mockito.MockedConstruction;
import org.mockito.Mockito;

public class ConfluenceMailerTest {
  private static final Mail TO_ANNA = new Mail("anna@noordzee.example", "Week", "<p>private</p>");

  private final MailServerManager servers = Mockito.mock(MailServerManager.class);
  private final ConfluenceMailer mailer =
      new ConfluenceMailer(servers, path -> "https://c.example" + path);

  /** Whoever catches it logs it, and logs carry neither addresses nor content. */
  @Test
  public void a_refused_mail_is_told_with_its_reason_and_without_the_address() throws Exception {
    SMTPMailServer server = Mockito.mock(SMTPMailServer.class);
    Mockito.when(servers.getDefaultSMTPMailServer()).thenReturn(server);
    Mockito.doThrow(
            new MailException(
                "no", new IllegalStateException("550 <Anna@Noordzee.example> unknown")))
        .when(server)
        .send(any());

    String logged;
    try (MockedConstruction<Email> emails = emails()) {
      logged = logged(assertThrows(MailNotSentException.class, () -> mailer.send(TO_ANNA)));
    }

    assertTrue(logged, logged.contains("550") && logged.contains("unknown"));
    assertFalse(logged, logged.toLowerCase(java.util.Locale.ROOT).contains("noordzee.example"));
    assertFalse(logged, logged.contains("private"));
  }

  /** One whose Email takes no parts, as far as we can find out. */
  @Test
  public void a_host_that_is_given_html_alone_is_asked_before_it_sends() throws Exception {
    SMTPMailServer server = Mockito.mock(SMTPMailServer.class);
    Mockito.when(servers.getDefaultSMTPMailServer()).thenReturn(server);

    boolean held;
    boolean sent;
    try (MockedConstruction<Email> emails = emails()) {
      held = mailer.send(TO_ANNA, () -> false);
      Mockito.verify(server, Mockito.never()).send(any());
      sent = mailer.send(TO_ANNA, () -> true);
    }

    assertFalse(held);
    assertTrue(sent);
    Mockito.verify(server).send(any());
  }

  @Test
  public void only_a_server_that_answered_or_was_never_reached_certainly_did_not_take_it()
      throws Exception {
    assertThrows(MailNotSentException.class, () -> sendTo(new ConnectException("refused")));
    assertThrows(MailNotSentException.class, () -> sendTo(new IOException("451 not now")));
    assertThrows(MailUncertainException.class, () -> sendTo(new SocketException("reset")));
    assertThrows(MailUncertainException.class, () -> sendTo(new IOException("[EOF]")));
  }

  private void sendTo(Exception failure) throws Exception {
    SMTPMailServer server = Mockito.mock(SMTPMailServer.class);
    Mockito.when(servers.getDefaultSMTPMailServer()).thenReturn(server);
    Mockito.doThrow(new MailException("no", failure)).when(server).send(any());
    try (MockedConstruction<Email> emails = emails()) {
      mailer.send(TO_ANNA);
    }
  }

  private static MockedConstruction<Email> emails() {
    return Mockito.mockConstruction(
        Email.class, Mockito.withSettings().defaultAnswer(Answers.RETURNS_SELF));
  }

  @Test
  public void without_a_mail_server_it_says_where_to_set_one_up() {
    String logged = logged(assertThrows(MailNotSentException.class, () -> mailer.send(TO_ANNA)));

    assertTrue(logged, logged.contains("Mail servers"));
  }

  private static String logged(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
