package nl.leerkring.dev.host.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;
import javax.mail.Address;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;

/**
 * A mail as it came in.
 *
 * @param html the part to look at, or empty when there is only text
 * @param source everything, as it went over the wire
 */
record ReceivedMail(
    int number,
    String from,
    String to,
    String subject,
    Instant sent,
    String html,
    String text,
    String source) {

  static ReceivedMail read(int number, MimeMessage message) {
    try {
      ByteArrayOutputStream source = new ByteArrayOutputStream();
      message.writeTo(source);
      Date sent = message.getSentDate();
      return new ReceivedMail(
          number,
          names(message.getFrom()),
          names(message.getAllRecipients()),
          String.valueOf(message.getSubject()),
          sent == null ? Instant.EPOCH : sent.toInstant(),
          find(message, "text/html"),
          find(message, "text/plain"),
          source.toString(StandardCharsets.UTF_8));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("Mail " + number + " in the outbox cannot be read", e);
    }
  }

  private static String names(Address[] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses).map(ReceivedMail::name).collect(Collectors.joining(", "));
  }

  private static String name(Address address) {
    return address instanceof InternetAddress mail ? mail.toUnicodeString() : address.toString();
  }

  private static String find(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = find(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
