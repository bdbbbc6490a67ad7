package nl.leerkring.sessions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Everybody first stands in line; then seats are filled from its head. A seat is a unique key, so
 * two nodes that give the same seat away at once cannot both succeed: the one that fails looks
 * again.
 */
@Component
class AoSeats implements Seats {
  private static final String LINE = "line|";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoSeats(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public void ask(Session session, MemberKey member) {
    if (find(session, member).isEmpty()) {
      standInLine(session, member);
    }
    fill(session);
  }

  @Override
  public void giveBack(Session session, MemberKey member) {
    transactions.apart(
        () -> objects.deleteWithSQL(AoAnswer.class, "ONCE_KEY = ?", once(session, member)));
    fill(session);
  }

  @Override
  public void fill(Session session) {
    while (seatTheNext(session)) {
      // one more may move up
    }
  }

  /** Seats who is first in line; false when nobody waits or no seat is free. */
  private boolean seatTheNext(Session session) {
    List<AoAnswer> rows = rows(session);
    Optional<AoAnswer> first = rows.stream().filter(AoSeats::isWaiting).findFirst();
    Optional<String> free = freeSeat(session, rows);
    if (first.isEmpty() || free.isEmpty()) {
      return false;
    }
    try {
      transactions.apart(
          () -> {
            AoAnswer row = objects.get(AoAnswer.class, first.get().getID());
            if (row != null && isWaiting(row)) {
              row.setSeatKey(free.get());
              row.save();
            }
            return null;
          });
    } catch (RuntimeException e) {
      if (rows(session).stream().noneMatch(row -> free.get().equals(row.getSeatKey()))) {
        throw e; // not because somebody else took that seat
      }
    }
    return true;
  }

  private static Optional<String> freeSeat(Session session, List<AoAnswer> rows) {
    Set<String> taken =
        rows.stream()
            .filter(row -> !isWaiting(row))
            .map(AoAnswer::getSeatKey)
            .collect(Collectors.toSet());
    return IntStream.rangeClosed(1, session.seats())
        .mapToObj(number -> session.pageId() + "|" + number)
        .filter(key -> taken.size() < session.seats() && !taken.contains(key))
        .findFirst();
  }

  private void standInLine(Session session, MemberKey member) {
    try {
      transactions.apart(
          () ->
              objects.create(
                  AoAnswer.class,
                  new DBParam("ONCE_KEY", once(session, member)),
                  new DBParam("PAGE_ID", session.pageId()),
                  new DBParam("MEMBER_KEY", member.value()),
                  new DBParam("SEAT_KEY", LINE + once(session, member))));
    } catch (RuntimeException e) {
      if (find(session, member).isEmpty()) {
        throw e; // not because the same person asked twice at once
      }
    }
  }

  static boolean isWaiting(AoAnswer row) {
    return row.getSeatKey().startsWith(LINE);
  }

  private Optional<AoAnswer> find(Session session, MemberKey member) {
    return Arrays.stream(objects.find(AoAnswer.class, "ONCE_KEY = ?", once(session, member)))
        .findFirst();
  }

  private List<AoAnswer> rows(Session session) {
    return Arrays.stream(objects.find(AoAnswer.class, "PAGE_ID = ?", session.pageId()))
        .sorted(Comparator.comparingInt(AoAnswer::getID))
        .toList();
  }

  private static String once(Session session, MemberKey member) {
    return session.pageId() + "|" + member.value();
  }
}
