package nl.leerkring.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.Mailer;

/** Keeps what would have been sent; refuses addresses that it was told to refuse. */
public final class FakeMailer implements Mailer {
  private final List<Mail> sent = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  public void refuse(String address) {
    refused.add(address);
  }

  public void takeAgain(String address) {
    refused.remove(address);
  }

  public List<Mail> sent() {
    return sent;
  }

  @Override
  public synchronized void send(Mail mail) {
    if (refused.contains(mail.to())) {
      throw new MailNotSentException("refused by the test");
    }
    sent.add(mail);
  }
}
