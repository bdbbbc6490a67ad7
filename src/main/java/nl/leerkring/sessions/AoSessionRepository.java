package nl.leerkring.sessions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Who changes a session or its seats writes the session's row first, which makes others wait until
 * that is done, on this node and on others; the unique keys stand behind it.
 */
@Component
class AoSessionRepository implements SessionRepository {
  private static final int MANY = 400;

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoSessionRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Optional<Session> find(long pageId) {
    return row(pageId).map(AoRows::session);
  }

  private Optional<AoSession> row(long pageId) {
    return Arrays.stream(objects.find(AoSession.class, "PAGE_ID = ?", pageId)).findFirst();
  }

  @Override
  public Map<Long, Session> find(Collection<Long> pageIds) {
    return rows(Set.copyOf(pageIds)).stream()
        .map(AoRows::session)
        .collect(Collectors.toMap(Session::pageId, Function.identity()));
  }

  /** Of very many the whole range is read: that is one query, and the others are few. */
  private List<AoSession> rows(Set<Long> pageIds) {
    if (pageIds.size() <= MANY) {
      return ManyIds.find(objects, AoSession.class, "", List.of(), "PAGE_ID", pageIds);
    }
    return Arrays.stream(
            objects.find(
                AoSession.class,
                "PAGE_ID >= ? AND PAGE_ID <= ?",
                Collections.min(pageIds),
                Collections.max(pageIds)))
        .filter(row -> pageIds.contains(row.getPageId()))
        .toList();
  }

  @Override
  public List<Occurrence> occurrences(Collection<Long> pageIds) {
    return ManyIds.find(objects, AoOccurrence.class, "", List.of(), "PAGE_ID", pageIds).stream()
        .map(AoRows::occurrence)
        .sorted(Comparator.comparingLong(Occurrence::pageId).thenComparingInt(Occurrence::number))
        .toList();
  }

  @Override
  public List<Occurrence> occurrencesById(Collection<Long> ids) {
    return ManyIds.find(objects, AoOccurrence.class, "", List.of(), "ID", ids).stream()
        .map(AoRows::occurrence)
        .sorted(Comparator.comparing(Occurrence::start).thenComparingLong(Occurrence::id))
        .toList();
  }

  @Override
  public List<Occurrence> between(Instant from, Instant until) {
    return occurrences(
        "END_MILLIS > ? AND START_MILLIS < ?", from.toEpochMilli(), until.toEpochMilli());
  }

  @Override
  public List<Occurrence> endedUntold(Instant from, Instant until) {
    return occurrences(
        "END_MILLIS > ? AND END_MILLIS <= ? AND OVER_TOLD = ?",
        from.toEpochMilli(),
        until.toEpochMilli(),
        false);
  }

  private List<Occurrence> occurrences(String where, Object... arguments) {
    Query query = Query.select().where(where, arguments).order("START_MILLIS ASC, ID ASC");
    return Arrays.stream(objects.find(AoOccurrence.class, query)).map(AoRows::occurrence).toList();
  }

  @Override
  public void ensure(Session draft) {
    transactions.once(
        () -> row(draft.pageId()).isPresent(),
        () -> {
          AoSession row =
              objects.create(
                  AoSession.class,
                  new DBParam("PAGE_ID", draft.pageId()),
                  new DBParam("SESSION_KIND", draft.about().kind().name()),
                  new DBParam("SEAT_COUNT", 0),
                  new DBParam("COMPANY_SHARE", 0),
                  new DBParam("RESERVED_COUNT", 0),
                  new DBParam("START_MILLIS", 0L),
                  new DBParam("LENGTH_MINUTES", 0),
                  new DBParam("RECUR_EVERY", 0),
                  new DBParam("RECUR_NTH", 0),
                  new DBParam("RECUR_COUNT", 0),
                  new DBParam("RECUR_UNTIL", 0L),
                  new DBParam("SESSION_STATE", State.DRAFT.name()),
                  new DBParam("REVISION", 0),
                  new DBParam("TURN", 0L));
          AoRows.write(draft, row);
          row.save();
          return null;
        });
  }

  @Override
  public <T> Optional<T> inTurn(long pageId, Function<Session, T> deed) {
    return transactions.apart(
        () -> {
          row(pageId)
              .ifPresent(
                  row -> {
                    row.setTurn(row.getTurn() + 1);
                    row.save();
                  });
          return row(pageId).map(AoRows::session).map(deed);
        });
  }

  @Override
  public void save(Session session) {
    row(session.pageId())
        .ifPresent(
            row -> {
              AoRows.write(session, row);
              row.save();
            });
  }

  @Override
  public Occurrence save(Occurrence occurrence) {
    AoOccurrence row =
        occurrence.id() == 0
            ? create(occurrence)
            : objects.get(AoOccurrence.class, (int) occurrence.id());
    row.setStartMillis(occurrence.start().toEpochMilli());
    row.setEndMillis(occurrence.end().toEpochMilli());
    row.setMoved(occurrence.moved());
    row.setCalledOff(occurrence.off());
    row.setReason(occurrence.reason());
    row.setRecording(occurrence.recording());
    row.setNotes(occurrence.notes());
    row.save();
    return AoRows.occurrence(row);
  }

  private AoOccurrence create(Occurrence occurrence) {
    return objects.create(
        AoOccurrence.class,
        new DBParam("ONCE_KEY", occurrence.pageId() + "|" + occurrence.number()),
        new DBParam("PAGE_ID", occurrence.pageId()),
        new DBParam("NTH_TIME", occurrence.number()),
        new DBParam("START_MILLIS", occurrence.start().toEpochMilli()),
        new DBParam("END_MILLIS", occurrence.end().toEpochMilli()),
        new DBParam("MOVED", occurrence.moved()),
        new DBParam("CALLED_OFF", occurrence.off()),
        new DBParam("OVER_TOLD", false));
  }

  @Override
  public void remove(Occurrence occurrence) {
    objects.deleteWithSQL(AoOccurrence.class, "ID = ?", (int) occurrence.id());
  }

  @Override
  public void markTold(Occurrence occurrence) {
    AoOccurrence row = objects.get(AoOccurrence.class, (int) occurrence.id());
    row.setOverTold(true);
    row.save();
  }
}
