package nl.leerkring.weekposts;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * As in the digest's ledger a step that only one node may make takes the row out and puts another
 * in, in one transaction.
 */
@Component
class AoWeekPostLedger implements WeekPostLedger {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoWeekPostLedger(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Map<String, WeekPost> of(String edition) {
    return bySpace(
        Arrays.stream(objects.find(AoWeekPost.class, "EDITION_NAME = ?", edition)),
        (one, other) -> one);
  }

  @Override
  public Map<String, WeekPost> newest(Collection<String> spaceKeys) {
    return bySpace(
        ManyIds.find(objects, AoWeekPost.class, "", List.of(), "SPACE_KEY", spaceKeys).stream(),
        (one, other) -> one.edition().compareTo(other.edition()) > 0 ? one : other);
  }

  private static Map<String, WeekPost> bySpace(
      Stream<AoWeekPost> rows, BinaryOperator<WeekPost> which) {
    return rows.map(AoWeekPostLedger::post)
        .collect(Collectors.toMap(WeekPost::spaceKey, Function.identity(), which));
  }

  @Override
  public Optional<WeekPost> claim(WeekPost wanted) {
    try {
      return Optional.of(transactions.apart(() -> create(wanted)));
    } catch (RuntimeException e) {
      if (transactions.apart(() -> find(wanted)).length == 0) {
        throw e; // not because it is there already
      }
      return Optional.empty();
    }
  }

  @Override
  public Optional<WeekPost> takeUp(WeekPost open, Instant now) {
    return transactions.apart(
        () -> takeOut(open) ? Optional.of(create(open.again(now))) : Optional.empty());
  }

  @Override
  public void end(WeekPost claimed, WeekPost.State state, String why) {
    transactions.apart(() -> takeOut(claimed) ? create(claimed.ended(state, 0, why)) : null);
  }

  @Override
  public boolean post(WeekPost claimed, LongSupplier making) {
    return transactions.apart(
        () -> {
          if (!takeOut(claimed)) {
            return false;
          }
          create(claimed.ended(WeekPost.State.POSTED, making.getAsLong(), ""));
          return true;
        });
  }

  private boolean takeOut(WeekPost before) {
    return objects.deleteWithSQL(
            AoWeekPost.class, "ID = ? AND OUTCOME = ?", before.id(), before.state().name())
        == 1;
  }

  private WeekPost create(WeekPost wanted) {
    return post(
        objects.create(
            AoWeekPost.class,
            new DBParam("ONCE_KEY", once(wanted)),
            new DBParam("EDITION_NAME", wanted.edition()),
            new DBParam("SPACE_KEY", wanted.spaceKey()),
            new DBParam("OUTCOME", wanted.state().name()),
            new DBParam("BEGUN_MILLIS", wanted.begun().toEpochMilli()),
            new DBParam("UNTIL_MILLIS", wanted.until().toEpochMilli()),
            new DBParam("TRIES", wanted.tries()),
            new DBParam("POST_ID", wanted.postId()),
            new DBParam("WHY", wanted.why())));
  }

  private AoWeekPost[] find(WeekPost wanted) {
    return objects.find(AoWeekPost.class, "ONCE_KEY = ?", once(wanted));
  }

  @Override
  public void forgetBefore(Instant moment) {
    objects.deleteWithSQL(AoWeekPost.class, "BEGUN_MILLIS < ?", moment.toEpochMilli());
  }

  private static String once(WeekPost post) {
    return post.edition() + "|" + post.spaceKey();
  }

  private static WeekPost post(AoWeekPost row) {
    return new WeekPost(
        row.getID(),
        row.getEditionName(),
        row.getSpaceKey(),
        WeekPost.State.valueOf(row.getOutcome()),
        Instant.ofEpochMilli(row.getBegunMillis()),
        Instant.ofEpochMilli(row.getUntilMillis()),
        row.getTries(),
        row.getPostId(),
        row.getWhy() == null ? "" : row.getWhy());
  }
}
