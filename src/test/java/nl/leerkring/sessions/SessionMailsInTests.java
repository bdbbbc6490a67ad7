package nl.leerkring.sessions;

import java.time.Clock;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Site;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.seats.AoAnswer;
import nl.leerkring.seats.SeatsOnAnyDatabase;

/** What mails of sessions need of sessions. */
public final class SessionMailsInTests {
  private SessionMailsInTests() {}

  public static Meetings meetings(Database database, Clock clock) {
    RealActiveObjects objects =
        new RealActiveObjects(
            database, "nl.leerkring", AoSession.class, AoOccurrence.class, AoAnswer.class);
    return new Meetings(
        new AoSessionRepository(objects, new Transactions(new DatabaseTransactions(database))),
        SeatsOnAnyDatabase.seats(objects, clock));
  }

  public static SessionCalendar calendar(Sessions sessions, Site site) {
    return new SessionCalendar(sessions, site);
  }
}
