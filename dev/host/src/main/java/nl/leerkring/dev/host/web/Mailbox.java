package nl.leerkring.dev.host.web;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.stream.IntStream;

/** A real SMTP server on this machine that keeps what it is given and delivers nothing. */
public final class Mailbox implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 10_000;

  private final GreenMail greenMail;

  private Mailbox(GreenMail greenMail) {
    this.greenMail = greenMail;
  }

  /** Starts one on a free port. */
  public static Mailbox start() {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(PATIENCE_MILLIS);
    GreenMail greenMail = new GreenMail(setup);
    greenMail.start();
    return new Mailbox(greenMail);
  }

  public int port() {
    return greenMail.getSmtp().getPort();
  }

  /** In order of arrival; the number of a mail is its place, from 1. */
  List<ReceivedMail> mails() {
    var messages = greenMail.getReceivedMessages();
    return IntStream.range(0, messages.length)
        .mapToObj(i -> ReceivedMail.read(i + 1, messages[i]))
        .toList();
  }

  @Override
  public void close() {
    greenMail.stop();
  }
}
