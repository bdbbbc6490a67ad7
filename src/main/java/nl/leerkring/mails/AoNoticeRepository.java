package nl.leerkring.mails;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoNoticeRepository implements NoticeRepository {
  private static final int LONGEST_WHY = 400;
  private static final String DIED = "a node stopped";

  /** So long an administrator's wish to try again holds. */
  private static final Duration ONCE_MORE = Duration.ofDays(1);

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoNoticeRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public void add(Notice notice, Instant due) {
    if (objects.count(AoNotice.class, "ONCE_KEY = ?", notice.onceKey()) > 0) {
      return;
    }
    objects.create(
        AoNotice.class,
        new DBParam("ONCE_KEY", notice.onceKey()),
        new DBParam("KIND", notice.kind()),
        new DBParam("TOPIC", notice.topic()),
        new DBParam("MEMBER_KEY", notice.to().value()),
        new DBParam("PAGE_ID", notice.pageId()),
        new DBParam("OWN_SEAT", notice.own()),
        new DBParam("FACTS", Facts.toText(notice.facts())),
        new DBParam("STATE", State.WAITING.name()),
        new DBParam("DUE_MILLIS", due.toEpochMilli()),
        new DBParam("LATEST_MILLIS", notice.time().latest().toEpochMilli()),
        new DBParam("UNTIL_MILLIS", notice.time().until().toEpochMilli()));
  }

  @Override
  public void takeBack(String topic, String member) {
    objects.deleteWithSQL(
        AoNotice.class,
        "TOPIC = ? AND MEMBER_KEY = ? AND STATE = ?",
        topic,
        member,
        State.WAITING.name());
  }

  @Override
  public boolean isWaiting(String topic, String member) {
    return objects.count(
            AoNotice.class,
            "TOPIC = ? AND MEMBER_KEY = ? AND STATE = ?",
            topic,
            member,
            State.WAITING.name())
        > 0;
  }

  @Override
  public boolean wasTold(String topic, String member, Instant since) {
    return objects.count(
            AoNotice.class,
            "TOPIC = ? AND MEMBER_KEY = ? AND SINCE_MILLIS >= ? AND STATE IN (?, ?, ?)",
            topic,
            member,
            since.toEpochMilli(),
            State.CLAIMED.name(),
            State.SENT.name(),
            State.UNCERTAIN.name())
        > 0;
  }

  @Override
  public List<Waiting> due(Instant now, int most) {
    Query due =
        Query.select()
            .where("STATE = ? AND DUE_MILLIS <= ?", State.WAITING.name(), now.toEpochMilli())
            .order("DUE_MILLIS, ID")
            .limit(most);
    return Arrays.stream(objects.find(AoNotice.class, due))
        .map(AoNoticeRepository::waiting)
        .toList();
  }

  private static Waiting waiting(AoNotice row) {
    return new Waiting(row.getID(), notice(row), row.getTries());
  }

  private static Notice notice(AoNotice row) {
    return new Notice(
        row.getOnceKey(),
        row.getKind(),
        row.getTopic(),
        new MemberKey(row.getMemberKey()),
        row.getPageId(),
        row.isOwnSeat(),
        new NoticeTime(
            Instant.ofEpochMilli(row.getDueMillis()),
            Instant.ofEpochMilli(row.getLatestMillis()),
            Instant.ofEpochMilli(row.getUntilMillis())),
        Facts.of(row.getFacts()));
  }

  @Override
  public boolean claim(Waiting waiting, Instant now) {
    return first(waiting, "", () -> claim(waiting.id(), now));
  }

  /** What was taken back, or ended elsewhere, meanwhile can't be claimed. */
  private boolean claim(int id, Instant now) {
    AoNotice[] rows =
        objects.find(AoNotice.class, "ID = ? AND STATE = ?", id, State.WAITING.name());
    for (AoNotice row : rows) {
      row.setState(State.CLAIMED.name());
      row.setSinceMillis(now.toEpochMilli());
      row.save();
    }
    return rows.length > 0;
  }

  @Override
  public boolean letGo(Waiting waiting) {
    return first(waiting, "|end", () -> true);
  }

  /** Makes a step that is made once for each try, and what goes with it; false when it was made. */
  private boolean first(Waiting waiting, String step, BooleanSupplier more) {
    String key = waiting.id() + "|" + waiting.tries() + step;
    try {
      return transactions.apart(
          () -> {
            objects.create(
                AoNoticeClaim.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("NOTICE_ID", waiting.id()));
            return more.getAsBoolean();
          });
    } catch (RuntimeException e) {
      boolean made =
          transactions.apart(() -> objects.count(AoNoticeClaim.class, "ONCE_KEY = ?", key) > 0);
      if (!made) {
        throw e; // not because another node was first
      }
      return false;
    }
  }

  @Override
  public void postpone(Waiting waiting, Instant next) {
    change(waiting, row -> row.setDueMillis(next.toEpochMilli()));
  }

  @Override
  public void later(Waiting waiting, Instant next, String why) {
    change(
        waiting,
        row -> {
          row.setState(State.WAITING.name());
          row.setTries(waiting.tries() + 1);
          row.setDueMillis(next.toEpochMilli());
          row.setWhy(cut(why));
        });
  }

  @Override
  public void end(Waiting waiting, State state, String why, Instant now) {
    change(
        waiting,
        row -> {
          row.setState(state.name());
          row.setSinceMillis(now.toEpochMilli());
          row.setWhy(cut(why));
          if (state != State.FAILED) {
            row.setFacts("");
          }
        });
  }

  /** Nothing when another try has begun since. */
  private void change(Waiting waiting, Consumer<AoNotice> how) {
    transactions.apart(
        () -> {
          for (AoNotice row :
              objects.find(AoNotice.class, "ID = ? AND TRIES = ?", waiting.id(), waiting.tries())) {
            how.accept(row);
            row.save();
          }
          return null;
        });
  }

  private static String cut(String why) {
    return why.length() > LONGEST_WHY ? why.substring(0, LONGEST_WHY) : why;
  }

  @Override
  public int loseClaims(Instant before, Instant now) {
    AoNotice[] lost =
        objects.find(
            AoNotice.class,
            "STATE = ? AND SINCE_MILLIS < ?",
            State.CLAIMED.name(),
            before.toEpochMilli());
    int uncertain = 0;
    for (AoNotice row : lost) {
      uncertain += lose(waiting(row), now) == State.UNCERTAIN ? 1 : 0;
    }
    return uncertain;
  }

  /** Who takes the step of letting it go keeps the other from it. */
  private State lose(Waiting waiting, Instant now) {
    if (!letGo(waiting)) {
      end(waiting, State.UNCERTAIN, DIED, now);
      return State.UNCERTAIN;
    }
    if (now.isAfter(waiting.notice().time().until())) {
      end(waiting, State.FAILED, DIED, now);
      return State.FAILED;
    }
    later(waiting, now, DIED);
    return State.WAITING;
  }

  @Override
  public Map<State, Integer> counts() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, objects.count(AoNotice.class, "STATE = ?", state.name()));
    }
    return counts;
  }

  @Override
  public List<Trouble> troubles(int most) {
    Query latest =
        Query.select()
            .where(
                "STATE = ? OR STATE = ? OR (STATE = ? AND TRIES > 0)",
                State.FAILED.name(),
                State.UNCERTAIN.name(),
                State.WAITING.name())
            .order("ID DESC")
            .limit(most);
    return Arrays.stream(objects.find(AoNotice.class, latest))
        .map(
            row ->
                new Trouble(
                    row.getKind(),
                    State.valueOf(row.getState()),
                    row.getTries(),
                    row.getWhy() == null ? "" : row.getWhy()))
        .toList();
  }

  @Override
  public void again(Instant now) {
    for (AoNotice row : objects.find(AoNotice.class, "STATE = ?", State.FAILED.name())) {
      row.setState(State.WAITING.name());
      row.setDueMillis(now.toEpochMilli());
      row.setTries(row.getTries() + 1);
      row.setUntilMillis(Math.max(row.getUntilMillis(), now.plus(ONCE_MORE).toEpochMilli()));
      row.save();
    }
  }

  @Override
  public void forget(Instant before) {
    AoNotice[] old =
        objects.find(
            AoNotice.class,
            Query.select()
                .where(
                    "STATE <> ? AND STATE <> ? AND SINCE_MILLIS < ?",
                    State.WAITING.name(),
                    State.CLAIMED.name(),
                    before.toEpochMilli())
                .limit(500));
    for (AoNotice row : old) {
      objects.deleteWithSQL(AoNoticeClaim.class, "NOTICE_ID = ?", row.getID());
      objects.deleteWithSQL(AoNotice.class, "ID = ?", row.getID());
    }
  }
}
