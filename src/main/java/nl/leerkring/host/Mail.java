package nl.leerkring.host;

import java.util.Optional;

/**
 * One mail to one person.
 *
 * @param subject one line; line ends in it become spaces
 * @param html the body; everything that came from people is escaped in it
 * @param text the same for who reads plain text; empty: made out of the HTML
 * @param calendar what the reader's calendar takes from it
 */
public record Mail(
    String to,
    String subject,
    String html,
    String text,
    Optional<MailCalendar> calendar,
    MailHeaders headers) {

  public Mail {
    subject = subject.replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /** A mail of which the plain text is made out of the HTML. */
  public Mail(String to, String subject, String html) {
    this(to, subject, html, "", Optional.empty(), MailHeaders.NONE);
  }

  public Mail withText(String plain) {
    return new Mail(to, subject, html, plain, calendar, headers);
  }

  public Mail withCalendar(MailCalendar file) {
    return new Mail(to, subject, html, text, Optional.of(file), headers);
  }

  /** The same for the same mail to the same person, so that a second copy is known as one. */
  public Mail withId(String id) {
    return new Mail(
        to, subject, html, text, calendar, new MailHeaders(id, headers.unsubscribeUrl()));
  }

  /** An address that takes a POST without a login and then sends no more of this kind. */
  public Mail withUnsubscribe(String url) {
    return new Mail(to, subject, html, text, calendar, new MailHeaders(headers.id(), url));
  }
}
