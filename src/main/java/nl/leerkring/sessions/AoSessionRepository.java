package nl.leerkring.sessions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoSessionRepository implements SessionRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoSessionRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Optional<Session> find(long pageId) {
    return Arrays.stream(objects.find(AoSession.class, "PAGE_ID = ?", pageId))
        .findFirst()
        .map(AoSessionRepository::session);
  }

  @Override
  public void save(Session session) {
    transactions.run(
        () -> {
          AoSession[] found = objects.find(AoSession.class, "PAGE_ID = ?", session.pageId());
          AoSession row = found.length > 0 ? found[0] : created(session);
          row.setGoal(session.goal());
          row.setAgenda(lines(session.agenda()));
          row.setSpeakers(session.speakers());
          row.setStartMillis(session.start().toEpochMilli());
          row.setZoneName(session.zone().getId());
          row.setLengthMinutes((int) session.length().toMinutes());
          row.setSeatCount(session.seats());
          row.setRevision(session.revision());
          row.save();
          return null;
        });
  }

  private AoSession created(Session session) {
    return objects.create(
        AoSession.class,
        new DBParam("PAGE_ID", session.pageId()),
        new DBParam("START_MILLIS", session.start().toEpochMilli()),
        new DBParam("ZONE_NAME", session.zone().getId()),
        new DBParam("LENGTH_MINUTES", (int) session.length().toMinutes()),
        new DBParam("SEAT_COUNT", session.seats()),
        new DBParam("REVISION", session.revision()));
  }

  @Override
  public List<Session> starting(Instant from, Instant until) {
    Query coming =
        Query.select()
            .where(
                "START_MILLIS >= ? AND START_MILLIS < ?", from.toEpochMilli(), until.toEpochMilli())
            .order("START_MILLIS ASC");
    return Arrays.stream(objects.find(AoSession.class, coming))
        .map(AoSessionRepository::session)
        .toList();
  }

  @Override
  public Map<Long, Answers> answers(List<Session> sessions) {
    Map<Long, List<AoAnswer>> rows = rows(sessions);
    return sessions.stream()
        .collect(
            Collectors.toMap(
                Session::pageId,
                session -> inOrder(rows.getOrDefault(session.pageId(), List.of()))));
  }

  private Map<Long, List<AoAnswer>> rows(List<Session> sessions) {
    if (sessions.isEmpty()) {
      return new HashMap<>();
    }
    String marks = sessions.stream().map(session -> "?").collect(Collectors.joining(", "));
    Object[] ids = sessions.stream().map(Session::pageId).toArray();
    return Arrays.stream(objects.find(AoAnswer.class, "PAGE_ID IN (" + marks + ")", ids))
        .sorted(Comparator.comparingInt(AoAnswer::getID))
        .collect(Collectors.groupingBy(AoAnswer::getPageId));
  }

  private static Answers inOrder(List<AoAnswer> rows) {
    List<MemberKey> seated = new ArrayList<>();
    List<MemberKey> waiting = new ArrayList<>();
    for (AoAnswer row : rows) {
      (AoSeats.isWaiting(row) ? waiting : seated).add(new MemberKey(row.getMemberKey()));
    }
    return new Answers(seated, waiting);
  }

  private static String lines(List<AgendaItem> agenda) {
    return agenda.stream()
        .map(item -> item.minutes() + " " + item.title())
        .collect(Collectors.joining("\n"));
  }

  private static Session session(AoSession row) {
    return new Session(
        row.getPageId(),
        row.getGoal() == null ? "" : row.getGoal(),
        row.getAgenda().lines().map(AoSessionRepository::item).toList(),
        row.getSpeakers(),
        Instant.ofEpochMilli(row.getStartMillis()),
        ZoneId.of(row.getZoneName()),
        Duration.ofMinutes(row.getLengthMinutes()),
        row.getSeatCount(),
        row.getRevision());
  }

  private static AgendaItem item(String line) {
    int blank = line.indexOf(' ');
    return new AgendaItem(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
  }
}
