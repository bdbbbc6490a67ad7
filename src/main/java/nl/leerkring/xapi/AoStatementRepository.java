package nl.leerkring.xapi;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoStatementRepository implements StatementRepository {
  static final String WAITING = "WAITING";
  static final String REFUSED = "REFUSED";
  private static final String ONE = "store";
  private static final int LONGEST_WHY = 250;

  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoStatementRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public RecordStore store() {
    return Arrays.stream(stores())
        .findFirst()
        .map(
            row ->
                new RecordStore(
                    text(row.getEndpoint()),
                    text(row.getUserName()),
                    text(row.getSecret()),
                    text(row.getSalt())))
        .orElse(RecordStore.NONE);
  }

  @Override
  public void keep(RecordStore store) {
    transactions.once(
        () -> stores().length > 0,
        () -> objects.create(AoRecordStore.class, new DBParam("ONCE_KEY", ONE)));
    for (AoRecordStore row : stores()) {
      row.setEndpoint(store.endpoint());
      row.setUserName(store.userName());
      row.setSecret(store.secret());
      row.setSalt(store.salt());
      row.save();
    }
  }

  private AoRecordStore[] stores() {
    return objects.find(AoRecordStore.class, "ONCE_KEY = ?", ONE);
  }

  private static String text(String kept) {
    return kept == null ? "" : kept;
  }

  @Override
  public void add(String statementId, String memberKey, String body) {
    if (objects.count(AoStatement.class, "STATEMENT_ID = ?", statementId) == 0) {
      objects.create(
          AoStatement.class,
          new DBParam("STATEMENT_ID", statementId),
          new DBParam("MEMBER_KEY", memberKey),
          new DBParam("BODY", body),
          new DBParam("STATE", WAITING),
          new DBParam("TRIES", 0),
          new DBParam("NEXT_TRY", Date.from(clock.instant())));
    }
  }

  @Override
  public List<Statement> due(Instant now, int most) {
    Query oldest = Query.select().where("STATE = ?", WAITING).order("ID").limit(most * 4);
    Set<String> held = new HashSet<>();
    List<Statement> due = new ArrayList<>();
    for (AoStatement row : objects.find(AoStatement.class, oldest)) {
      boolean isDue = !row.getNextTry().toInstant().isAfter(now);
      if (!isDue || due.size() == most) {
        held.add(row.getMemberKey());
      } else if (!held.contains(row.getMemberKey())) {
        due.add(
            new Statement(
                row.getID(),
                row.getStatementId(),
                row.getMemberKey(),
                row.getBody(),
                row.getTries()));
      }
    }
    return due;
  }

  @Override
  public void accepted(int id) {
    objects.deleteWithSQL(AoStatement.class, "ID = ?", id);
  }

  @Override
  public void refused(int id, String why) {
    for (AoStatement row : objects.find(AoStatement.class, "ID = ?", id)) {
      row.setState(REFUSED);
      row.setWhy(cut(why));
      row.save();
    }
  }

  @Override
  public void later(int id, Instant next, String why) {
    for (AoStatement row : objects.find(AoStatement.class, "ID = ?", id)) {
      row.setTries(row.getTries() + 1);
      row.setNextTry(Date.from(next));
      row.setWhy(cut(why));
      row.save();
    }
  }

  private static String cut(String why) {
    return why.length() > LONGEST_WHY ? why.substring(0, LONGEST_WHY) : why;
  }

  @Override
  public int count(String state) {
    return objects.count(AoStatement.class, "STATE = ?", state);
  }

  @Override
  public String lastWhy() {
    Query last = Query.select().where("WHY IS NOT NULL").order("ID DESC").limit(1);
    return Arrays.stream(objects.find(AoStatement.class, last))
        .findFirst()
        .map(AoStatement::getWhy)
        .orElse("");
  }

  @Override
  public void again() {
    for (AoStatement row : objects.find(AoStatement.class, "STATE = ?", REFUSED)) {
      row.setState(WAITING);
      row.setNextTry(Date.from(clock.instant()));
      row.save();
    }
  }
}
