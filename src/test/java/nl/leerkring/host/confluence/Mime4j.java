package nl.leerkring.host.confluence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** A mail as Apache James reads it. */
final class Mime4j {
  private Mime4j() {}

  /** The leaves, by type and, of calendar files, method. */
  static Map<String, String> parts(String source) throws IOException {
    Map<String, String> leaves = new LinkedHashMap<>();
    collect(
        new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(source.getBytes(UTF_8))),
        leaves);
    return leaves;
  }

  private static void collect(Entity entity, Map<String, String> leaves) throws IOException {
    if (entity.getBody() instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        collect(part, leaves);
      }
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ((SingleBody) entity.getBody()).getInputStream().transferTo(bytes);
    ContentTypeField type = (ContentTypeField) entity.getHeader().getField("Content-Type");
    String method = type.getParameter("method");
    leaves.put(type.getMimeType() + (method == null ? "" : "; " + method), bytes.toString(UTF_8));
  }
}
