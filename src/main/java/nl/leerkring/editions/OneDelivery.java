package nl.leerkring.editions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.digest.Composing;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.DigestMail;
import nl.leerkring.digest.Reader;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
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
    FAILED,
    /** Another node has it. */
    ELSEWHERE
  }

  /** What goes wrong for one member is theirs alone. */
  Outcome deliver(Composing composing, Reader reader, Delivery claimed, boolean seldom) {
    Optional<Digest> digest;
    Mail mail;
    try {
      digest = members.active(claimed.member()).flatMap(member -> composing.compose(reader));
      mail = digest.map(one -> mail(reader, one, claimed, seldom)).orElse(null);
    } catch (RuntimeException e) {
      return failed(claimed, "composing", e);
    }
    if (mail == null) {
      ledger.end(claimed, State.NOTHING, "", clock.instant());
      return Outcome.NOTHING;
    }
    return handOver(claimed, digest.get().keys(), mail);
  }

  private Mail mail(Reader reader, Digest digest, Delivery claimed, boolean seldom) {
    return mails.of(reader.member(), seldom ? digest.seldomNow() : digest, claimed.edition());
  }

  private Outcome handOver(Delivery claimed, List<String> items, Mail mail) {
    Instant now = clock.instant();
    Optional<Delivery> there = ledger.handOver(claimed, now, items, now.plus(AT_THE_SERVER));
    if (there.isEmpty()) {
      return Outcome.ELSEWHERE;
    }
    try {
      mailer.send(mail);
    } catch (MailNotSentException e) {
      failed(there.get(), "server", e);
      return Outcome.REFUSED;
    } catch (RuntimeException e) {
      LOG.error("Nobody knows whether digest {} of {} left", claimed.edition(), key(claimed), e);
      ledger.end(there.get(), State.UNCERTAIN, "unknown", now);
      return Outcome.FAILED;
    }
    ledger.end(there.get(), State.SENT, "", now);
    return Outcome.SENT;
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
