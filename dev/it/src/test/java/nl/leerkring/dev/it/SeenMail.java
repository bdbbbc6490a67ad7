package nl.leerkring.dev.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** A mail as it came in, read by two libraries that have to agree on each of its parts. */
final class SeenMail {
  private final Message message;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private SeenMail(Message message) {
    this.message = message;
  }

  static SeenMail of(String source) throws IOException, MessagingException {
    byte[] bytes = source.getBytes(UTF_8);
    SeenMail seen =
        new SeenMail(new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes)));
    collect(seen.message, seen.parts);
    List<String> other = new ArrayList<>();
    collect(
        new MimeMessage(
            javax.mail.Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)),
        other);
    assertEquals("two libraries read it alike", other, List.copyOf(seen.parts.values()));
    return seen;
  }

  List<String> types() {
    return List.copyOf(parts.keySet());
  }

  /** The first part of a type, such as text/html. */
  String part(String type) {
    return parts.getOrDefault(type, "");
  }

  String header(String name) {
    return message.getHeader().getField(name) == null
        ? ""
        : message.getHeader().getField(name).getBody();
  }

  private static void collect(Entity entity, Map<String, String> to) throws IOException {
    if (entity.getBody() instanceof Multipart many) {
      for (Entity part : many.getBodyParts()) {
        collect(part, to);
      }
    } else {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ((SingleBody) entity.getBody()).getInputStream().transferTo(bytes);
      to.put(entity.getMimeType(), bytes.toString(UTF_8));
    }
  }

  private static void collect(Part part, List<String> to) throws IOException, MessagingException {
    if (part.isMimeType("multipart/*")) {
      MimeMultipart many = new MimeMultipart(part.getDataHandler().getDataSource());
      for (int i = 0; i < many.getCount(); i++) {
        BodyPart one = many.getBodyPart(i);
        collect(one, to);
      }
    } else {
      to.add(new String(part.getInputStream().readAllBytes(), UTF_8));
    }
  }
}
