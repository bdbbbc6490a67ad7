package nl.leerkring.sessionmails;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionOnPage;
import org.springframework.stereotype.Component;

/** Whether what happened is still so when the mail is about to leave. */
@Component
class StillNews {
  private final Clock clock;

  StillNews(Clock clock) {
    this.clock = clock;
  }

  boolean is(NoticeFacts facts, SessionOnPage found, MemberKey to) {
    Optional<Meeting> one =
        facts.number().isPresent()
            ? found.number(facts.number().getAsInt())
            : found.next(clock.instant());
    return switch (facts.what()) {
      case SEAT -> isPublished(found) && found.meetings().stream().anyMatch(m -> hasSeat(m, to));
      case OFFER -> one.filter(m -> place(m, to) == Place.OFFERED && isToCome(m)).isPresent();
      case RESERVED -> one.filter(m -> place(m, to) == Place.RESERVED && isToCome(m)).isPresent();
      case OFFER_OVER -> one.filter(m -> place(m, to) == Place.NONE && isToCome(m)).isPresent();
      case GIVEN_BACK -> one.filter(m -> place(m, to) == Place.NONE).isPresent();
      case LEADS -> isPublished(found) && found.session().isLedBy(to);
      case MOVED, CHANGED -> isPublished(found) && one.filter(this::isToCome).isPresent();
      case HOST_LEFT -> isPublished(found) && found.session().host().isEmpty();
      case DAY, HOUR ->
          one.filter(m -> isToCome(m) && m.isPartOf(to) && m.start().equals(facts.start()))
              .isPresent();
      case ASK_HOST, ASK -> one.filter(Meeting::isOn).isPresent();
      case CANCELLED, LOST -> true;
    };
  }

  private static boolean isPublished(SessionOnPage found) {
    return found.session().isPublished();
  }

  private boolean hasSeat(Meeting meeting, MemberKey to) {
    return isToCome(meeting) && place(meeting, to) == Place.SEATED;
  }

  private boolean isToCome(Meeting meeting) {
    Instant now = clock.instant();
    return meeting.isOn() && !meeting.occurrence().hasBegun(now);
  }

  private static Place place(Meeting meeting, MemberKey to) {
    return meeting.seats().of(to).map(Answer::place).orElse(Place.NONE);
  }
}
