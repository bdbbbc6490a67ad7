package nl.leerkring.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
  public synchronized boolean send(Mail mail, BooleanSupplier mayLeave) {
    if (refused.contains(mail.to())) {
      throw new MailNotSentException("refused by the test");
    }
    return mayLeave.getAsBoolean() && sent.add(mail);
  }
}
