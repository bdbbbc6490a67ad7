package nl.leerkring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class MailTest {
  private static final Mail WEEK = new Mail("anna@noordzee.example", "Week", "<p>x</p>");

  @Test
  public void nobody_smuggles_in_a_header() {
    Mail mail = new Mail("anna@noordzee.example", "Week\r\nBcc: all@x.example", "<p>x</p>");

    assertEquals("Week Bcc: all@x.example", mail.subject());
    assertThrows(IllegalArgumentException.class, () -> WEEK.withId("a\r\nBcc: x"));
    assertThrows(IllegalArgumentException.class, () -> WEEK.withId("a@b"));
    assertThrows(
        IllegalArgumentException.class, () -> WEEK.withUnsubscribe("https://x.example/\nBcc: x"));
    assertThrows(
        IllegalArgumentException.class, () -> WEEK.withUnsubscribe("https://x.example/>,<y"));
  }

  @Test
  public void a_calendar_file_says_the_same_method_as_the_mail() {
    String file = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    assertThrows(
        IllegalArgumentException.class, () -> new MailCalendar(MailCalendar.Method.CANCEL, file));
  }
}
