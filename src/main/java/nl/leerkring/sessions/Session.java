package nl.leerkring.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A prepared meeting that lives on a page.
 *
 * @param pageId of the page that it lives on; also its identity
 * @param start the moment; shown in the reader's zone
 * @param zone the zone in which it was planned
 * @param seats how many people can take part; at least one
 * @param revision grows with each change, so that calendars follow
 */
public record Session(
    long pageId,
    String goal,
    List<AgendaItem> agenda,
    String speakers,
    Instant start,
    ZoneId zone,
    Duration length,
    int seats,
    int revision) {
  public Session {
    agenda = List.copyOf(agenda);
  }

  public Instant end() {
    return start.plus(length);
  }
}
