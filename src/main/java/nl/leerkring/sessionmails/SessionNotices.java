package nl.leerkring.sessionmails;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.calendars.Slot;
import nl.leerkring.host.MemberKey;
import nl.leerkring.mails.Mails;
import nl.leerkring.mails.Notice;
import nl.leerkring.mails.NoticeTime;
import nl.leerkring.sessions.Occurrence;
import nl.leerkring.sessions.Session;
import nl.leerkring.sessions.SessionEvent;
import nl.leerkring.sessions.SessionListener;
import nl.leerkring.sessions.Timetable;
import org.springframework.stereotype.Component;

/**
 * Posts a notice for whoever something that happened to a session concerns, in the transaction in
 * which it is kept. What waits and says less goes, so that everybody is told once.
 */
@Component
class SessionNotices implements SessionListener {
  /** So long before the start news of it does not wait for the morning. */
  private static final Duration SOON = Duration.ofHours(2);

  private static final Duration TO_THINK = Duration.ofHours(1);

  private final Mails mails;

  SessionNotices(Mails mails) {
    this.mails = mails;
  }

  @Override
  public void happened(SessionEvent event) {
    for (MemberKey member : event.concerned()) {
      switch (event.kind()) {
        case SEAT_TAKEN -> tell(What.SEAT, event, member);
        case PROMOTED -> tell(event.deadline().isPresent() ? What.OFFER : What.SEAT, event, member);
        case OFFER_OVER -> tell(What.OFFER_OVER, event, member);
        case RESERVED -> tell(What.RESERVED, event, member);
        case SEAT_GIVEN_BACK -> givenBack(event, member);
        case PUBLISHED -> tell(What.LEADS, event, member);
        case MOVED -> planned(What.MOVED, event, member);
        case CHANGED -> planned(What.CHANGED, event, member);
        case HOST_LEFT -> tell(What.HOST_LEFT, event, member);
        case CANCELLED -> cancelled(event, member);
        case LOST_RING -> lost(event, member);
        case OVER -> over(event, member);
        case WAITING, LEFT_LINE -> {} // the page said so when they clicked
      }
    }
  }

  /** Who takes a seat and gives it back at once hears of neither. */
  private void givenBack(SessionEvent event, MemberKey member) {
    if (mails.wasTold(seats(event.session()), member)) {
      tell(What.GIVEN_BACK, event, member);
    } else {
      mails.takeBack(seats(event.session()), member);
    }
  }

  /** Words are found when a mail is sent, so what waits will tell how it is now. */
  private void planned(What what, SessionEvent event, MemberKey member) {
    boolean willHear =
        mails.isWaiting(seats(event.session()), member)
            || what == What.CHANGED && mails.isWaiting(plan(event.session()), member);
    if (!willHear) {
      tell(what, event, member);
    }
  }

  private void cancelled(SessionEvent event, MemberKey member) {
    if (event.occurrence().isEmpty()) {
      mails.takeBack(seats(event.session()), member);
    }
    tell(What.CANCELLED, event, member);
  }

  /** Only who heard of it before hears that it is over for them. */
  private void lost(SessionEvent event, MemberKey member) {
    mails.takeBack(seats(event.session()), member);
    mails.takeBack(plan(event.session()), member);
    if (mails.wasTold(seats(event.session()), member)) {
      tell(What.LOST, event, member);
    }
  }

  private void over(SessionEvent event, MemberKey member) {
    boolean hosts = event.session().host().filter(member::equals).isPresent();
    tell(hosts ? What.ASK_HOST : What.ASK, event, member);
  }

  private void tell(What what, SessionEvent event, MemberKey member) {
    Session session = event.session();
    Optional<Slot> slot = slot(event);
    if (slot.isEmpty()) {
      return; // without a time it was never published
    }
    String topic = what.isOfSeat() ? seats(session) : topic(what, event);
    mails.takeBack(topic, member);
    mails.post(
        new Notice(
            String.join(
                "|",
                what.name(),
                String.valueOf(session.pageId()),
                event.occurrence().map(one -> String.valueOf(one.id())).orElse("all"),
                member.value(),
                String.valueOf(event.at().toEpochMilli())),
            SessionNoticeWriter.KIND,
            topic,
            member,
            what == What.LOST ? 0 : session.pageId(),
            what != What.ASK && what != What.ASK_HOST,
            time(what, event, slot.get()),
            facts(what, event, slot.get())));
  }

  /** Cancelled times of a series are told each; of the rest the newest tells all. */
  private static String topic(What what, SessionEvent event) {
    return what == What.CANCELLED || what == What.ASK || what == What.ASK_HOST
        ? plan(event.session()) + event.occurrence().map(one -> "|" + one.number()).orElse("")
        : plan(event.session());
  }

  private static NoticeTime time(What what, SessionEvent event, Slot slot) {
    NoticeTime calm = NoticeTime.calm(event.at());
    boolean justClicked =
        event.kind() == SessionEvent.Kind.SEAT_TAKEN
            || event.kind() == SessionEvent.Kind.SEAT_GIVEN_BACK;
    if (justClicked) {
      return calm.before(event.at(), calm.until()); // they are awake, and wait for it
    }
    return switch (what) {
      case OFFER -> {
        Instant deadline = event.deadline().orElseThrow();
        yield calm.before(deadline.minus(TO_THINK), deadline);
      }
      case LOST, ASK, ASK_HOST, OFFER_OVER, LEADS -> calm;
      default ->
          slot.start().minus(SOON).isBefore(calm.latest())
              ? calm.before(slot.start().minus(SOON), slot.end())
              : calm;
    };
  }

  private static Map<String, String> facts(What what, SessionEvent event, Slot slot) {
    Map<String, String> facts = new HashMap<>();
    facts.put("what", what.name());
    facts.put("start", String.valueOf(slot.start().toEpochMilli()));
    facts.put("end", String.valueOf(slot.end().toEpochMilli()));
    facts.put("zone", slot.zone().getId());
    facts.put("reason", event.reason());
    event.occurrence().ifPresent(one -> facts.put("number", String.valueOf(one.number())));
    return facts;
  }

  private static Optional<Slot> slot(SessionEvent event) {
    Optional<Timetable> times = event.session().times();
    Optional<Occurrence> one = event.occurrence();
    return one.map(
            o -> new Slot(o.start(), o.end(), times.map(Timetable::zone).orElse(ZoneOffset.UTC)))
        .or(() -> times.map(Timetable::first));
  }

  static String seats(Session session) {
    return "seats|" + session.pageId();
  }

  private static String plan(Session session) {
    return "plan|" + session.pageId();
  }
}
