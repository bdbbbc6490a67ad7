package nl.leerkring.sessionpage;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.sessions.SessionOnPage;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** What a session's page shows to somebody. */
@Component
public class SessionCards {
  private final Sessions sessions;
  private final Members members;
  private final Companies companies;
  private final Site site;
  private final Clock clock;

  SessionCards(Sessions sessions, Members members, Companies companies, Site site, Clock clock) {
    this.sessions = sessions;
    this.members = members;
    this.companies = companies;
    this.site = site;
    this.clock = clock;
  }

  /** Empty where there is no session for the reader. */
  Optional<SessionCard> of(Member reader, long pageId, Texts texts) {
    return sessions.find(reader, pageId).map(found -> card(reader, found, texts));
  }

  private SessionCard card(Member reader, SessionOnPage found, Texts texts) {
    Community community = companies.community();
    SessionCard.People people =
        new SessionCard.People(
            key -> members.find(key).map(Member::fullName).orElse(""),
            key -> community.company(key).map(Company::name).orElse(key),
            texts);
    return new SessionCard(found, reader, people, site, clock.instant());
  }

  boolean mayPlan(Member reader, long pageId) {
    return sessions.mayPlan(reader, pageId);
  }
}
