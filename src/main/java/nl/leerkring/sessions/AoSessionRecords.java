package nl.leerkring.sessions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import nl.leerkring.host.MemberKey;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import nl.leerkring.personaldata.Person;
import org.springframework.stereotype.Component;

/** Seats in sessions to come are given back; that somebody sat in one that was stays in its sum. */
@Component
class AoSessionRecords extends AoPersonalRecords {
  private final Seats seats;
  private final SessionRepository sessions;
  private final Clock clock;

  AoSessionRecords(ActiveObjects objects, Seats seats, SessionRepository sessions, Clock clock) {
    super(
        objects,
        "sessions",
        AoPersonTable.nameless(AoAnswer.class, "MEMBER_KEY").telling("PAGE_ID"));
    this.seats = seats;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public void erase(Person person, MemberKey nobody) {
    for (AoAnswer row : objects().find(AoAnswer.class, "MEMBER_KEY = ?", person.key().value())) {
      sessions
          .find(row.getPageId())
          .filter(session -> session.start().isAfter(clock.instant()))
          .ifPresent(session -> seats.giveBack(session, person.key()));
    }
    super.erase(person, nobody);
  }
}
