package nl.leerkring.sessions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.MemberKey;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import nl.leerkring.personaldata.Person;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.AoAnswer;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/**
 * Seats in sessions to come are given back, and others learn that the host is gone; that somebody
 * sat or spoke in one that was stays in its sum.
 */
@Component
class AoSessionRecords extends AoPersonalRecords {
  private static final Duration AHEAD = Duration.ofDays(3 * 365);

  private final SessionRepository repository;
  private final Seats seats;
  private final Losses losses;
  private final Clock clock;

  AoSessionRecords(
      ActiveObjects objects,
      SessionRepository repository,
      Seats seats,
      Losses losses,
      Clock clock) {
    super(
        objects,
        "sessions",
        AoPersonTable.nameless(AoAnswer.class, "MEMBER_KEY"),
        AoPersonTable.nameless(AoSession.class, "SPEAKERS").within(),
        AoPersonTable.nameless(AoSession.class, "HOST_KEY").telling("PAGE_ID"));
    this.repository = repository;
    this.seats = seats;
    this.losses = losses;
    this.clock = clock;
  }

  @Override
  public List<Map<String, String>> export(Person person) {
    List<Map<String, String>> lines = new ArrayList<>(super.export(person));
    Map<Long, Answer> answers = seats.of(person.key());
    for (Occurrence one : repository.occurrencesById(answers.keySet())) {
      Answer answer = answers.get(one.id());
      Map<String, String> line = new LinkedHashMap<>();
      line.put("kind", "answer");
      line.put("page id", String.valueOf(one.pageId()));
      line.put("start", one.start().toString());
      line.put("said", answer.said().name());
      line.put("seat", answer.place().name());
      line.put("attended", String.valueOf(answer.attended()));
      lines.add(line);
    }
    return lines;
  }

  @Override
  public void erase(Person person, MemberKey nobody) {
    Instant now = clock.instant();
    Set<Long> pageIds = new TreeSet<>();
    repository.occurrencesById(seats.of(person.key()).keySet()).stream()
        .filter(one -> !one.isOver(now))
        .map(Occurrence::pageId)
        .forEach(pageIds::add);
    List<Occurrence> coming = repository.between(now, now.plus(AHEAD));
    repository.find(coming.stream().map(Occurrence::pageId).distinct().toList()).values().stream()
        .filter(session -> session.host().filter(person.key()::equals).isPresent())
        .map(Session::pageId)
        .forEach(pageIds::add);
    pageIds.forEach(pageId -> losses.of(pageId, Set.of(person.key())));
    super.erase(person, nobody);
  }
}
