package nl.leerkring.host.confluence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailCalendar;
import org.junit.Test;
import org.slf4j.LoggerFactory;

/** The same mail for a host of javax and for one of jakarta, read by a library of neither. */
public class EmailMembersTest {
  private static final String FILE =
      "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Één kielbalk\r\nEND:VCALENDAR\r\n";
  private static final Mail PLAIN =
      new Mail("anna@noordzee.example", "Week", "<p>Één <b>kielbalk</b></p>");
  private static final Mail INVITATION =
      PLAIN
          .withText("Één kielbalk")
          .withCalendar(new MailCalendar(MailCalendar.Method.REQUEST, FILE));

  /** Of Confluence 9's kind. */
  public static class JavaxEmail {
    javax.mail.Multipart multipart;
    String id;
    final Map<String, String> headers = new LinkedHashMap<>();

    public JavaxEmail setMultipart(javax.mail.Multipart parts) {
      multipart = parts;
      return this;
    }

    public void setMessageId(String messageId) {
      id = messageId;
    }

    public void addHeader(String name, String value) {
      headers.put(name, value);
    }
  }

  /** Of Confluence 10's kind. */
  public static class JakartaEmail {
    jakarta.mail.Multipart multipart;

    public JakartaEmail setMultipart(jakarta.mail.Multipart parts) {
      multipart = parts;
      return this;
    }
  }

  /** Of a kind that nobody knows yet. */
  public static class OtherEmail {}

  @Test
  public void both_lines_get_text_and_html() throws Exception {
    for (String source : List.of(javaxSource(PLAIN), jakartaSource(PLAIN))) {
      Map<String, String> parts = Mime4j.parts(source);

      assertEquals(source, List.of("text/plain", "text/html"), List.copyOf(parts.keySet()));
      assertEquals("Één kielbalk", parts.get("text/plain"));
      assertEquals("<p>Één <b>kielbalk</b></p>", parts.get("text/html"));
    }
  }

  @Test
  public void an_invitation_has_its_file_beside_the_text_and_attached() throws Exception {
    for (String source : List.of(javaxSource(INVITATION), jakartaSource(INVITATION))) {
      Map<String, String> parts = Mime4j.parts(source);

      assertEquals(
          List.of("text/plain", "text/html", "text/calendar; REQUEST", "application/ics"),
          List.copyOf(parts.keySet()));
      assertEquals(FILE, parts.get("text/calendar; REQUEST"));
      assertEquals(FILE, parts.get("application/ics"));
      assertTrue(source, source.startsWith("Content-Type: multipart/mixed"));
      assertTrue(source, source.contains("filename=\"invite.ics\""));
    }
  }

  @Test
  public void every_line_is_short_and_plain() throws Exception {
    Mail long_ = new Mail("a@b.example", "x", "<p>" + "é wóórd ".repeat(2000) + "</p>");

    javaxSource(long_)
        .lines()
        .forEach(line -> assertTrue(line, line.length() <= 76 && line.matches("\\p{ASCII}*")));
  }

  @Test
  public void headers_and_the_id_reach_the_mail() {
    JavaxEmail email = new JavaxEmail();
    EmailMembers members = new EmailMembers(JavaxEmail.class);

    members.addHeader(email, "Auto-Submitted", "auto-generated");
    members.setMessageId(email, "one@confluence.example");

    assertEquals(Map.of("Auto-Submitted", "auto-generated"), email.headers);
    assertEquals("one@confluence.example", email.id);
  }

  @Test
  public void a_host_that_takes_no_parts_is_told_of_once() {
    Logger logger = (Logger) LoggerFactory.getLogger(EmailMembers.class);
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    logged.start();
    logger.addAppender(logged);
    try {
      EmailMembers members = new EmailMembers(OtherEmail.class);

      boolean first =
          members.setParts(new OtherEmail(), MimeParts.of(PLAIN), new LastByte(() -> true));
      members.addHeader(new OtherEmail(), "Auto-Submitted", "auto-generated");
      boolean second =
          members.setParts(new OtherEmail(), MimeParts.of(PLAIN), new LastByte(() -> true));

      assertFalse(first || second);
      assertEquals(1, logged.list.size());
    } finally {
      logger.detachAppender(logged);
    }
  }

  private static String javaxSource(Mail mail) throws Exception {
    JavaxEmail email = new JavaxEmail();
    assertTrue(
        new EmailMembers(JavaxEmail.class)
            .setParts(email, MimeParts.of(mail), new LastByte(() -> true)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    email.multipart.writeTo(bytes);
    return "Content-Type: " + email.multipart.getContentType() + "\r\n\r\n" + bytes.toString(UTF_8);
  }

  private static String jakartaSource(Mail mail) throws Exception {
    JakartaEmail email = new JakartaEmail();
    assertTrue(
        new EmailMembers(JakartaEmail.class)
            .setParts(email, MimeParts.of(mail), new LastByte(() -> true)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    email.multipart.writeTo(bytes);
    return "Content-Type: " + email.multipart.getContentType() + "\r\n\r\n" + bytes.toString(UTF_8);
  }
}
