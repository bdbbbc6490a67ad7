package nl.leerkring.mails;

import java.util.Optional;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;

/** Finds the words of a feature's notices, when they are sent. */
public interface NoticeWriter {
  /** The kind of notice that it writes. */
  String kind();

  /** The mail in the language of who gets it; empty when there is nothing to tell any more. */
  Optional<Mail> write(Notice notice, Member to);
}
