package nl.leerkring.host.confluence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailCalendar;

/**
 * The parts of a mail as they go over the wire, each with its own headers.
 *
 * <p>With a calendar file it is built as Google's own invitations are: the file once beside the
 * text, where calendars look for it, and once attached, for mail programs that don't.
 *
 * @param subtype of the multipart that holds them
 * @param parts from the plainest to the richest, but for the last
 * @param last the part with which the mail ends
 */
record MimeParts(String subtype, List<String> parts, Last last) {
  private static final String END = "\r\n";
  private static final String HTML = "text/html; charset=UTF-8";

  static MimeParts of(Mail mail) {
    String plain = mail.text().isEmpty() ? TextOfHtml.of(mail.html()) : mail.text();
    String text = readable("text/plain; charset=UTF-8", plain);
    return mail.calendar()
        .map(
            file ->
                new MimeParts(
                    "mixed",
                    List.of(
                        alternatives(List.of(text, readable(HTML, mail.html()), invitation(file)))),
                    attached(file)))
        .orElseGet(
            () ->
                new MimeParts(
                    "alternative",
                    List.of(text),
                    new Last(mail.html(), HTML, "quoted-printable", "")));
  }

  /**
   * A part that the host's library encodes while it writes it, not before.
   *
   * @param disposition its Content-Disposition, or empty
   */
  record Last(String text, String type, String encoding, String disposition) {
    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All that say how to read it: what is missing a library finds out by reading it first. */
    Map<String, String> headers() {
      Map<String, String> headers = new LinkedHashMap<>();
      headers.put("Content-Type", type);
      if (!disposition.isEmpty()) {
        headers.put("Content-Disposition", disposition);
      }
      headers.put("Content-Transfer-Encoding", encoding);
      return headers;
    }
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
    return "Content-Type: text/calendar; charset=UTF-8; method="
        + file.method()
        + END
        + "Content-Transfer-Encoding: base64"
        + END
        + END
        + Base64.getMimeEncoder().encodeToString(file.file().getBytes(StandardCharsets.UTF_8));
  }

  private static Last attached(MailCalendar file) {
    return new Last(
        file.file(),
        "application/ics; name=\"invite.ics\"",
        "base64",
        "attachment; filename=\"invite.ics\"");
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
