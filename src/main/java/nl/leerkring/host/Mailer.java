package nl.leerkring.host;

/** Hands mails to the mail server that the administrator set up in Confluence. */
public interface Mailer {
  /**
   * Sends it now, or says why it could not.
   *
   * @throws MailNotSentException when no server is set up or the server refused it
   */
  void send(Mail mail);
}
