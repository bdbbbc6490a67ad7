package nl.leerkring.editions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import nl.leerkring.digest.Composing;
import nl.leerkring.digest.Reader;
import nl.leerkring.digestmail.DigestMail;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.MailUncertainException;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.Members;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one claimed delivery to its end, and keeps each step before it does it. */
@Component
class OneDelivery {
  private static final Logger LOG = LoggerFactory.getLogger(OneDelivery.class);

  /** Longer than any mail server takes to answer. */
  private static final Duration AT_THE_SERVER = Duration.ofMinutes(15);

  private static final Duration FIRST_WAIT = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 4;
  private static final int MOST_TRIES = 5;

  private final DigestLedger ledger;
  private final DigestMail mails;
  private final Mailer mailer;
  private final Members members;
  private final Clock clock;

  OneDelivery(DigestLedger ledger, DigestMail mails, Mailer mailer, Members members, Clock clock) {
    this.ledger = ledger;
    this.mails = mails;
    this.mailer = mailer;
    this.members = members;
    this.clock = clock;
  }

  /** How it went with one. */
  enum Outcome {
    SENT,
    NOTHING,
    /** The mail server does not take mails, from anybody perhaps. */
    REFUSED,
    /** The mail server had all of it and did not say whether it takes it. */
    UNCERTAIN,
    FAILED,
    /** Another node has it. */
    ELSEWHERE
  }

  /**
   * What goes wrong for one member is theirs alone. What somebody hid until the mail's last byte
   * does not go: then another mail is written.
   */
  Outcome deliver(Composing composing, Reader reader, Delivery claimed, boolean seldom) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Optional<Written> written;
      try {
        written = write(composing, reader, claimed, seldom);
      } catch (RuntimeException e) {
        return failed(claimed, "composing", e);
      }
      if (written.isEmpty()) {
        ledger.end(claimed, State.NOTHING, "", clock.instant());
        return Outcome.NOTHING;
      }
      Optional<Outcome> outcome = handOver(claimed, written.get());
      if (outcome.isPresent()) {
        if (outcome.get() == Outcome.SENT || outcome.get() == Outcome.UNCERTAIN) {
          composing.told(reader, written.get().items());
        }
        return outcome.get();
      }
    }
    String why = "What the digest tells was hidden again and again";
    return failed(claimed, "composing", new IllegalStateException(why));
  }

  /**
   * A mail.
   *
   * @param holds whether all of it may still be told, to be asked at the last moment
   */
  private record Written(List<String> items, Mail mail, BooleanSupplier holds) {}

  /** Empty when there is nothing to say, or nobody to say it to. */
  private Optional<Written> write(
      Composing composing, Reader reader, Delivery claimed, boolean seldom) {
    if (members.active(claimed.member()).isEmpty()) {
      return Optional.empty();
    }
    return composing
        .compose(reader)
        .map(digest -> seldom ? digest.seldomNow() : digest)
        .map(
            said ->
                new Written(
                    said.keys(),
                    mails.of(reader.member(), said, claimed.edition()),
                    () ->
                        members.active(claimed.member()).isPresent()
                            && composing.holds(reader, said)));
  }

  /**
   * That it leaves is kept at its last byte: what has no end the mail server throws away. Empty
   * when it did not leave because something was hidden.
   */
  private Optional<Outcome> handOver(Delivery claimed, Written written) {
    AtomicReference<Delivery> step = new AtomicReference<>(claimed);
    AtomicBoolean holds = new AtomicBoolean();
    try {
      BooleanSupplier mayLeave =
          () -> {
            holds.set(written.holds().getAsBoolean());
            return holds.get() && mayLeave(step, written.items());
          };
      if (!mailer.send(written.mail(), mayLeave)) {
        return holds.get() ? Optional.of(Outcome.ELSEWHERE) : Optional.empty();
      }
    } catch (MailNotSentException e) {
      failed(step.get(), "server", e);
      return Optional.of(Outcome.REFUSED);
    } catch (MailUncertainException e) {
      LOG.error("Digest {} of {} has probably left", claimed.edition(), key(claimed), e);
      ledger.end(step.get(), State.UNCERTAIN, "unknown", clock.instant());
      return Optional.of(Outcome.UNCERTAIN);
    }
    ledger.end(step.get(), State.SENT, "", clock.instant());
    return Optional.of(Outcome.SENT);
  }

  /** False when the claim had ended and another node has it. */
  private boolean mayLeave(AtomicReference<Delivery> step, List<String> items) {
    Instant now = clock.instant();
    Optional<Delivery> leaving = ledger.handOver(step.get(), now, items, now.plus(AT_THE_SERVER));
    leaving.ifPresent(step::set);
    return leaving.isPresent();
  }

  private Outcome failed(Delivery delivery, String why, RuntimeException failure) {
    LOG.error("Digest {} of {} failed", delivery.edition(), key(delivery), failure);
    int doublings = Math.min(MOST_DOUBLINGS, delivery.tries());
    Instant again = clock.instant().plus(FIRST_WAIT.multipliedBy(1L << doublings));
    ledger.end(delivery, State.FAILED, why, again);
    return Outcome.FAILED;
  }

  private static String key(Delivery delivery) {
    return delivery.member().value();
  }
}
