package nl.leerkring.sessionpage;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.afterwards.Afterwards;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.sessions.SessionOnPage;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** What a session's page shows to somebody. */
@Component
public class SessionCards {
  private final Sessions sessions;
  private final Afterwards afterwards;
  private final Names names;
  private final Site site;
  private final Clock clock;

  SessionCards(Sessions sessions, Afterwards afterwards, Names names, Site site, Clock clock) {
    this.sessions = sessions;
    this.afterwards = afterwards;
    this.names = names;
    this.site = site;
    this.clock = clock;
  }

  /** Empty where there is no session for the reader. */
  Optional<SessionCard> of(Member reader, long pageId, Texts texts) {
    return sessions.find(reader, pageId).map(found -> card(reader, found, texts));
  }

  private SessionCard card(Member reader, SessionOnPage found, Texts texts) {
    String remark =
        found
            .next(clock.instant())
            .filter(meeting -> meeting.occurrence().hasBegun(clock.instant()))
            .map(meeting -> afterwards.said(reader, meeting))
            .orElse("");
    return new SessionCard(
        found, reader, names.in(texts), new SessionCard.Here(site, clock.instant()), remark);
  }

  boolean mayPlan(Member reader, long pageId) {
    return sessions.mayPlan(reader, pageId);
  }
}
