package nl.leerkring.host.confluence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.mail.internet.MimeUtility;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.junit.Test;

public class QuotedPrintableTest {
  private static final String[] PIECES = {
    "a", "From ", ".", "=", " ", "\t", "\n", "\r\n", "é", "€", "😀", "=3D", "kielbalk", "-", "--"
  };

  @Test
  public void two_libraries_read_what_was_written() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String wanted = text.toString().replaceAll("\r\n|\r|\n", "\r\n");

      String encoded = QuotedPrintable.of(text.toString());

      assertEquals(wanted, byJavaMail(encoded));
      assertEquals(wanted, byMime4j(encoded));
      encoded.lines().forEach(line -> assertTrue(line, line.length() <= 76));
    }
  }

  @Test
  public void ordinary_text_stays_readable() {
    assertEquals(
        "See you on board, Anna.\r\n=2E=3D=20", QuotedPrintable.of("See you on board, Anna.\n.= "));
  }

  private static String byJavaMail(String encoded) throws Exception {
    ByteArrayInputStream bytes = new ByteArrayInputStream(encoded.getBytes(UTF_8));
    return new String(MimeUtility.decode(bytes, "quoted-printable").readAllBytes(), UTF_8);
  }

  private static String byMime4j(String encoded) throws Exception {
    ByteArrayInputStream bytes = new ByteArrayInputStream(encoded.getBytes(UTF_8));
    return new String(new QuotedPrintableInputStream(bytes).readAllBytes(), UTF_8);
  }
}
