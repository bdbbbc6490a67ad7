package nl.leerkring.dev.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.mail.BodyPart;
import javax.mail.Header;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** Mails as two readers that know nothing of each other read them. */
final class MailParsers {
  private MailParsers() {}

  /** Apache James: the parts in their order, by type. */
  static Map<String, String> byMime4j(String source) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    Entity mail =
        new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(source.getBytes(UTF_8)));
    for (Entity part : ((Multipart) mail.getBody()).getBodyParts()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ((SingleBody) part.getBody()).getInputStream().transferTo(bytes);
      parts.put(part.getMimeType(), bytes.toString(UTF_8).replace("\r\n", "\n"));
    }
    return parts;
  }

  /** JavaMail: the same. */
  static Map<String, String> byJavaMail(String source) throws MessagingException, IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    MimeMultipart all = (MimeMultipart) message(source).getContent();
    for (int i = 0; i < all.getCount(); i++) {
      BodyPart part = all.getBodyPart(i);
      String type = part.getContentType().replaceAll(";.*", "").toLowerCase(Locale.ROOT).trim();
      parts.put(type, part.getContent().toString().replace("\r\n", "\n"));
    }
    return parts;
  }

  /** By their names in small letters. */
  static Map<String, String> headers(String source) throws MessagingException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : java.util.Collections.list(message(source).getAllHeaders())) {
      headers.put(
          header.getName().toLowerCase(Locale.ROOT), header.getValue().replaceAll("\\s+", " "));
    }
    return headers;
  }

  static Instant date(String source) throws MessagingException {
    return message(source).getSentDate().toInstant();
  }

  private static MimeMessage message(String source) throws MessagingException {
    return new MimeMessage((Session) null, new ByteArrayInputStream(source.getBytes(UTF_8)));
  }
}
