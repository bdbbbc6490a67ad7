package nl.leerkring.host;

/** A mail that did not leave; the message says to whom and why, never what was in it. */
public final class MailNotSentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MailNotSentException(String message, Throwable cause) {
    super(message, cause);
  }
}
