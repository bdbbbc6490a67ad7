package nl.leerkring.host;

import java.util.function.BooleanSupplier;

/** Hands mails to the mail server that the administrator set up in Confluence. */
public interface Mailer {
  /**
   * Sends it now, or says why it could not.
   *
   * @throws MailNotSentException when no server is set up or the server refused it
   * @throws MailUncertainException when the server had all of it and gave no answer
   */
  default void send(Mail mail) {
    send(mail, () -> true);
  }

  /**
   * Sends it now if it still may leave when all of it but its end is with the server, which throws
   * away what has no end. Before it is asked for the mail certainly did not leave, whatever happens
   * to this node; when it was granted the mail has left, but for an accident within that moment.
   *
   * @param mayLeave asked for once at most; where a host reads mails beforehand it is asked earlier
   * @return whether it left; false when it might not
   * @throws MailNotSentException when it certainly did not leave
   * @throws MailUncertainException when it may have left
   * @throws RuntimeException what {@code mayLeave} threw; the mail did not leave then
   */
  boolean send(Mail mail, BooleanSupplier mayLeave);
}
