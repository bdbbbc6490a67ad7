package nl.leerkring.host;

/**
 * The mail server had all of a mail and did not say whether it takes it: it has probably left. The
 * message says why, never to whom nor what was in it.
 */
public final class MailUncertainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MailUncertainException(String message) {
    super(message);
  }
}
