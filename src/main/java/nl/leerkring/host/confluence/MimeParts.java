package nl.leerkring.host.confluence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailCalendar;

/**
 * The parts of a mail as they go over the wire, each with its own headers.
 *
 * <p>With a calendar file it is built as Google's own invitations are: the file once beside the
 * text, where calendars look for it, and once attached, for mail programs that don't.
 *
 * @param subtype of the multipart that holds them
 * @param parts from the plainest to the richest
 */
record MimeParts(String subtype, List<String> parts) {
  private static final String END = "\r\n";

  static MimeParts of(Mail mail) {
    String plain = mail.text().isEmpty() ? TextOfHtml.of(mail.html()) : mail.text();
    String text = readable("text/plain; charset=UTF-8", plain);
    String html = readable("text/html; charset=UTF-8", mail.html());
    return mail.calendar()
        .map(
            file ->
                new MimeParts(
                    "mixed",
                    List.of(alternatives(List.of(text, html, invitation(file))), attached(file))))
        .orElseGet(() -> new MimeParts("alternative", List.of(text, html)));
  }

  private static String readable(String type, String text) {
    return "Content-Type: "
        + type
        + END
        + "Content-Transfer-Encoding: quoted-printable"
        + END
        + END
        + QuotedPrintable.of(text);
  }

  private static String invitation(MailCalendar file) {
    return encoded("text/calendar; charset=UTF-8; method=" + file.method(), "", file.file());
  }

  private static String attached(MailCalendar file) {
    return encoded(
        "application/ics; name=\"invite.ics\"",
        "Content-Disposition: attachment; filename=\"invite.ics\"" + END,
        file.file());
  }

  private static String encoded(String type, String more, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "Content-Type: "
        + type
        + END
        + more
        + "Content-Transfer-Encoding: base64"
        + END
        + END
        + Base64.getMimeEncoder().encodeToString(bytes);
  }

  /** No line in quoted-printable or base64 looks like this boundary: "=_" is in neither. */
  private static String alternatives(List<String> parts) {
    String boundary = "=_alternatives";
    StringBuilder all = new StringBuilder();
    all.append("Content-Type: multipart/alternative; boundary=\"").append(boundary).append('"');
    all.append(END).append(END);
    parts.forEach(part -> all.append("--").append(boundary).append(END).append(part).append(END));
    return all.append("--").append(boundary).append("--").append(END).toString();
  }
}
