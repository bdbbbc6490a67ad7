package nl.leerkring.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.MailUncertainException;
import nl.leerkring.host.confluence.OddMailServer.Habit;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** When a mail leaves, by the mail libraries of both lines and a mail server that can misbehave. */
@RunWith(Parameterized.class)
public class LastByteTest {
  private static final String LONG = "<p>Één kielbalk</p>\n".repeat(2000);
  private static final Mail MAIL = new Mail("anna@noordzee.example", "Week", LONG + "<i>end</i>");

  private final OddMailServer server = new OddMailServer();
  private final SmtpMailer mailer;
  private final List<String> asked = new ArrayList<>();

  public LastByteTest(SmtpMailer.Line line) throws IOException {
    mailer = new SmtpMailer(line, server.port());
  }

  @Parameters(name = "{0}")
  public static Collection<SmtpMailer.Line> lines() {
    return Arrays.asList(SmtpMailer.Line.values());
  }

  @After
  public void stop() throws IOException {
    server.close();
  }

  @Test
  public void it_is_asked_once_when_the_server_has_no_whole_mail_yet_and_the_mail_is_as_it_was()
      throws Exception {
    assertTrue(mailer.send(MAIL, this::yes));

    assertEquals(List.of("0 mails"), asked);
    Map<String, String> parts = Mime4j.parts(server.mails().get(0));
    assertEquals(List.of("text/plain", "text/html"), List.copyOf(parts.keySet()));
    assertEquals(MAIL.html().replace("\n", "\r\n"), parts.get("text/html"));
  }

  @Test
  public void what_may_not_leave_does_not_leave() {
    assertFalse(mailer.send(MAIL, () -> false));

    assertEquals(List.of(), server.mails());
  }

  @Test
  public void nothing_leaves_when_asking_fails_and_why_is_told() {
    IllegalStateException down = new IllegalStateException("the database is down");

    assertEquals(
        down,
        assertThrows(
            IllegalStateException.class,
            () ->
                mailer.send(
                    MAIL,
                    () -> {
                      throw down;
                    })));

    assertEquals(List.of(), server.mails());
  }

  @Test
  public void a_server_that_hangs_up_on_a_whole_mail_leaves_everybody_uncertain() {
    for (Habit habit : List.of(Habit.HANGS_UP, Habit.BREAKS_OFF)) {
      server.that(habit);
      assertThrows(MailUncertainException.class, () -> mailer.send(MAIL, this::yes));
    }

    assertEquals(2, server.mails().size());
  }

  @Test
  public void a_server_that_refuses_a_whole_mail_says_so() {
    for (Habit habit : List.of(Habit.REFUSES, Habit.REFUSES_AT_LENGTH)) {
      server.that(habit);
      assertThrows(MailNotSentException.class, () -> mailer.send(MAIL, this::yes));
    }
  }

  @Test
  public void a_mail_to_nobody_is_refused_before_it_is_asked_whether_it_may_leave() {
    server.that(Habit.KNOWS_NOBODY);

    assertThrows(MailNotSentException.class, () -> mailer.send(MAIL, this::yes));

    assertEquals(List.of(), asked);
  }

  @Test
  public void a_server_that_took_it_and_left_without_a_goodbye_is_not_asked_again() {
    server.that(Habit.LEAVES_EARLY);

    try {
      mailer.send(MAIL, this::yes);
    } catch (MailUncertainException e) {
      // a library may find out that nobody is there any more; what counts is that it is no refusal
    }

    assertEquals(1, server.mails().size());
  }

  @Test
  public void a_library_that_reads_a_mail_beforehand_asks_earlier_and_still_once() {
    mailer.with("mail.smtp.allow8bitmime", "true");

    assertTrue(mailer.send(MAIL, this::yes));
    assertFalse(mailer.send(MAIL, () -> false));

    assertEquals(List.of("0 mails"), asked);
    assertEquals(1, server.mails().size());
  }

  private boolean yes() {
    return asked.add(server.mails().size() + " mails");
  }
}
