package nl.leerkring.host.confluence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.MailUncertainException;

/**
 * The end of one mail. Whoever reads the mail's last bytes is told that they are the last only when
 * the mail may leave, which is asked for at that moment; otherwise reading fails, and a mail
 * library then hangs up without the dot that ends a mail in SMTP. What happened afterwards tells
 * whether the mail left.
 */
final class LastByte {
  /** A mail server's own words begin with its code (RFC 5321, 4.2); 4 and 5 are refusals. */
  private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d[ -].*", Pattern.DOTALL);

  private final BooleanSupplier mayLeave;
  private boolean isAsked;
  private boolean isGranted;
  private RuntimeException failure;

  LastByte(BooleanSupplier mayLeave) {
    this.mayLeave = mayLeave;
  }

  /** Asks the first time, and remembers the answer: some hosts read a mail twice. */
  synchronized boolean mayLeave() {
    if (!isAsked) {
      isAsked = true;
      try {
        isGranted = mayLeave.getAsBoolean();
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    return isGranted;
  }

  /** The bytes, whose end is the mail's; each call begins anew. */
  InputStream of(byte[] bytes) {
    return new Ending(new ByteArrayInputStream(bytes));
  }

  /**
   * After the host said that it sent the mail.
   *
   * @return false when it might not leave
   */
  synchronized boolean hasLeft() {
    throwFailure();
    if (!isAsked) {
      throw new MailNotSentException(
          "Confluence did not read a mail that it was to send; perhaps sending is switched off");
    }
    return isGranted;
  }

  /**
   * After the host said that it could not send the mail: returns when it might not leave, and says
   * otherwise whether it is certain that it did not. A server that took all of it refuses it in its
   * own words; without them nobody knows.
   *
   * @param reasons what to tell of it
   */
  synchronized void couldNot(Throwable why, String reasons) {
    throwFailure();
    if (isGranted && causes(why).noneMatch(LastByte::isCertain)) {
      throw new MailUncertainException(
          "The mail server did not say whether it took it: " + reasons);
    }
    if (isGranted || !isAsked) {
      throw new MailNotSentException("The mail server did not take a mail: " + reasons);
    }
  }

  private void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private static Stream<Throwable> causes(Throwable why) {
    return Stream.iterate(why, Objects::nonNull, Throwable::getCause);
  }

  /**
   * A refusal, or a server that was not even reached, where a mail had to be granted beforehand.
   */
  private static boolean isCertain(Throwable why) {
    return why.getMessage() != null && REFUSAL.matcher(why.getMessage()).matches()
        || why instanceof ConnectException
        || why instanceof NoRouteToHostException
        || why instanceof UnknownHostException;
  }

  /** Every way to read leads to these two, so that nobody finds the end unasked. */
  private final class Ending extends InputStream {
    private final InputStream bytes;

    Ending(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      return orEnd(bytes.read());
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      return orEnd(bytes.read(to, from, most));
    }

    private int orEnd(int read) throws IOException {
      if (read < 0 && !mayLeave()) {
        throw new IOException("The mail may not leave");
      }
      return read;
    }

    @Override
    public int available() throws IOException {
      return bytes.available();
    }
  }
}
