package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;

public class OutboxTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  @Test
  public void a_mail_can_be_read_and_cannot_do_anything() {
    ServerSetup smtp = new ServerSetup(HARBOUR.mailPort(), "127.0.0.1", "smtp");
    GreenMailUtil.sendTextEmail(
        "bram@noordzee.example", "wiki@harbour.example", "Deze <week>", "<script>x</script>", smtp);
    Browsing nobody = HARBOUR.as(null);

    String list = nobody.page("/outbox");
    String mail = nobody.page("/outbox/1");
    HttpResponse<String> source = nobody.get("/outbox/1/source");

    assertTrue(list, list.contains("Deze &lt;week&gt;") && list.contains("everybody"));
    assertTrue(mail.contains("bram@noordzee.example"));
    assertFalse(mail.contains("<script>x"));
    assertTrue(source.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    assertTrue(source.body().contains("Subject: "));
    assertEquals(302, nobody.get("/outbox/2").statusCode());
  }
}
