package nl.leerkring.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.MailUncertainException;
import nl.leerkring.host.Mailer;
import nl.leerkring.mails.NoticeRepository.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. A notice is claimed before it is written, and let go at the last byte of its
 * mail. One whose node died before that is sent by another; one whose node died after it has
 * probably left, and is never sent again.
 */
@Component
class MailRound {
  private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

  /** What a mail server takes in a minute without being hurried. */
  private static final int AT_ONCE = 200;

  /** After so many refusals one after the other the server is down, and the others can wait. */
  private static final int DOWN = 5;

  private static final int MOST_DOUBLINGS = 8;
  private static final Duration LONGEST_SENDING = Duration.ofMinutes(30);

  /** Longer than anything is planned ahead: later news depends on whether there was some before. */
  private static final Duration MEMORY = Duration.ofDays(400);

  private final NoticeRepository repository;
  private final BudgetRepository budget;
  private final NoticeMails notices;
  private final Mailer mailer;
  private final Clock clock;

  MailRound(
      NoticeRepository repository,
      BudgetRepository budget,
      NoticeMails notices,
      Mailer mailer,
      Clock clock) {
    this.repository = repository;
    this.budget = budget;
    this.notices = notices;
    this.mailer = mailer;
    this.clock = clock;
  }

  /** Sends what is due; says how many the mail server took. */
  int send() {
    Instant now = clock.instant();
    repository.loseClaims(now.minus(LONGEST_SENDING), now);
    int sent = 0;
    int refused = 0;
    for (Waiting waiting : repository.due(now, AT_ONCE)) {
      State state = one(waiting);
      sent += state == State.SENT ? 1 : 0;
      refused = state == State.CLAIMED || state == State.UNCERTAIN ? refused + 1 : 0;
      if (refused == DOWN) {
        break;
      }
    }
    repository.forget(now.minus(MEMORY));
    budget.forget(now.minus(MailBudget.WEEK));
    return sent;
  }

  /** What goes wrong with one is its own; CLAIMED stands for one that was claimed and refused. */
  private State one(Waiting waiting) {
    try {
      return attend(waiting);
    } catch (RuntimeException e) {
      LOG.error("Notice {} of {} failed", waiting.id(), waiting.notice().kind(), e);
      return State.FAILED;
    }
  }

  private State attend(Waiting waiting) {
    Optional<Instant> better = notices.betterMoment(waiting.notice());
    if (better.isPresent()) {
      repository.postpone(waiting, better.get());
      return State.WAITING;
    }
    if (!repository.claim(waiting, clock.instant())) {
      return State.WAITING;
    }
    Optional<Mail> mail;
    try {
      Optional<String> why = notices.whyNot(waiting.notice());
      if (why.isPresent()) {
        return end(waiting, State.DROPPED, why.get());
      }
      mail = notices.mail(waiting.notice());
    } catch (RuntimeException e) {
      LOG.error("Notice {} of {} found no words", waiting.id(), waiting.notice().kind(), e);
      return refused(waiting, e.getClass().getSimpleName());
    }
    return mail.isEmpty()
        ? end(waiting, State.DROPPED, "nothing to tell")
        : send(waiting, mail.get());
  }

  private State send(Waiting waiting, Mail mail) {
    try {
      return mailer.send(mail, () -> mayLeave(waiting))
          ? end(waiting, State.SENT, "")
          : State.WAITING;
    } catch (MailNotSentException e) {
      return refused(waiting, e.getMessage());
    } catch (MailUncertainException e) {
      return end(waiting, State.UNCERTAIN, e.getMessage());
    }
  }

  /** It counts even if nobody will know whether it left. */
  private boolean mayLeave(Waiting waiting) {
    boolean isOurs = repository.letGo(waiting);
    if (isOurs) {
      budget.record(waiting.notice().to(), clock.instant());
    }
    return isOurs;
  }

  private State refused(Waiting waiting, String why) {
    Duration pause = Duration.ofMinutes(1L << Math.min(MOST_DOUBLINGS, waiting.tries()));
    Instant next = clock.instant().plus(pause);
    if (next.isAfter(waiting.notice().time().until())) {
      end(waiting, State.FAILED, why);
    } else {
      repository.later(waiting, next, why);
    }
    return State.CLAIMED;
  }

  private State end(Waiting waiting, State state, String why) {
    repository.end(waiting, state, why, clock.instant());
    return state;
  }
}
