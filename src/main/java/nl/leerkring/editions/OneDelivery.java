package nl.leerkring.editions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerkring.digest.Composing;
import nl.leerkring.digest.Digest;
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

  /** What goes wrong for one member is theirs alone. */
  Outcome deliver(Composing composing, Reader reader, Delivery claimed, boolean seldom) {
    Optional<Written> written;
    try {
      written =
          members
              .active(claimed.member())
              .flatMap(one -> write(composing, reader, claimed, seldom));
    } catch (RuntimeException e) {
      return failed(claimed, "composing", e);
    }
    if (written.isEmpty()) {
      ledger.end(claimed, State.NOTHING, "", clock.instant());
      return Outcome.NOTHING;
    }
    Outcome outcome = handOver(claimed, written.get());
    if (outcome == Outcome.SENT || outcome == Outcome.UNCERTAIN) {
      composing.told(reader, written.get().items());
    }
    return outcome;
  }

  private record Written(List<String> items, Mail mail) {}

  /** What somebody hid while the mail was written does not go: then another one is written. */
  private Optional<Written> write(
      Composing composing, Reader reader, Delivery claimed, boolean seldom) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Optional<Digest> digest = composing.compose(reader);
      if (digest.isEmpty()) {
        return Optional.empty();
      }
      Digest said = seldom ? digest.get().seldomNow() : digest.get();
      Mail mail = mails.of(reader.member(), said, claimed.edition());
      if (composing.holds(reader, said)) {
        return Optional.of(new Written(said.keys(), mail));
      }
    }
    throw new IllegalStateException("What the digest tells was hidden again and again");
  }

  /** That it leaves is kept at its last byte: what has no end the mail server throws away. */
  private Outcome handOver(Delivery claimed, Written written) {
    AtomicReference<Delivery> step = new AtomicReference<>(claimed);
    try {
      if (!mailer.send(written.mail(), () -> mayLeave(step, written.items()))) {
        return Outcome.ELSEWHERE;
      }
    } catch (MailNotSentException e) {
      failed(step.get(), "server", e);
      return Outcome.REFUSED;
    } catch (MailUncertainException e) {
      LOG.error("Digest {} of {} has probably left", claimed.edition(), key(claimed), e);
      ledger.end(step.get(), State.UNCERTAIN, "unknown", clock.instant());
      return Outcome.UNCERTAIN;
    }
    ledger.end(step.get(), State.SENT, "", clock.instant());
    return Outcome.SENT;
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
