package nl.leerkring.web;

import nl.leerkring.host.MemberKey;

/** Is told of each mail that goes past the queue. */
public interface MailCount {
  /** The mail server took a mail to them. */
  void sent(MemberKey member);
}
