package nl.leerkring.sessions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/** Times of sessions whoever may see them: for jobs, whose findings nobody sees as they are. */
@Component
public class Meetings {
  private final SessionRepository repository;
  private final Seats seats;

  Meetings(SessionRepository repository, Seats seats) {
    this.repository = repository;
    this.seats = seats;
  }

  /** Those that take place and start in the period, by start; a constant number of queries. */
  public List<Meeting> between(Instant from, Instant until) {
    Collection<Occurrence> times =
        repository.between(from, until).stream()
            .filter(one -> !one.off() && !one.start().isBefore(from))
            .toList();
    Map<Long, Session> sessions =
        repository.find(times.stream().map(Occurrence::pageId).collect(Collectors.toSet()));
    Map<Long, SeatList> lists = seats.at(times.stream().map(Occurrence::id).toList());
    return times.stream()
        .filter(one -> sessions.containsKey(one.pageId()))
        .map(one -> new Meeting(sessions.get(one.pageId()), one, lists.get(one.id())))
        .filter(Meeting::isOn)
        .toList();
  }
}
