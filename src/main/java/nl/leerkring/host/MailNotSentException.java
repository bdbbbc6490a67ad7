package nl.leerkring.host;

/** A mail that did not leave; the message says why, never to whom nor what was in it. */
public final class MailNotSentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MailNotSentException(String message) {
    super(message);
  }
}
