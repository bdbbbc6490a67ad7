package nl.leerkring.editions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * A step that only one node may make takes the row out and puts another in, in one transaction:
 * Active Objects has no update with a condition, and whoever takes out nothing was too late.
 */
@Component
class AoDigestLedger implements DigestLedger {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoDigestLedger(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Map<MemberKey, List<Delivery>> of(Collection<MemberKey> members, Instant since) {
    return ManyIds.find(
            objects,
            AoDelivery.class,
            "CLOSED_MILLIS >= ? AND",
            List.of(since.toEpochMilli()),
            "MEMBER_KEY",
            members.stream().map(MemberKey::value).toList())
        .stream()
        .map(AoDigestLedger::delivery)
        .collect(Collectors.groupingBy(Delivery::member));
  }

  @Override
  public List<Delivery> claim(
      String edition, Collection<MemberKey> members, Instant now, Instant until) {
    return createAll(
        members.stream()
            .map(member -> fresh(edition, member, State.CLAIMED, now, until, ""))
            .toList());
  }

  @Override
  public void pass(String edition, Map<MemberKey, String> why, Instant now) {
    createAll(
        why.entrySet().stream()
            .map(one -> fresh(edition, one.getKey(), State.OFF, now, now, one.getValue()))
            .toList());
  }

  private static Delivery fresh(
      String edition, MemberKey member, State state, Instant now, Instant until, String why) {
    return new Delivery(0, edition, member, state, now, List.of(), until, 0, why);
  }

  /** All at once; one by one when some are there already. */
  private List<Delivery> createAll(List<Delivery> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    try {
      return transactions.apart(() -> wanted.stream().map(this::create).toList());
    } catch (RuntimeException e) {
      List<Delivery> created = new ArrayList<>();
      wanted.forEach(one -> createOne(one).ifPresent(created::add));
      return created;
    }
  }

  private Optional<Delivery> createOne(Delivery wanted) {
    try {
      return Optional.of(transactions.apart(() -> create(wanted)));
    } catch (RuntimeException e) {
      if (transactions.apart(() -> find(once(wanted))).length == 0) {
        throw e; // not because it is there already
      }
      return Optional.empty();
    }
  }

  private Delivery create(Delivery wanted) {
    AoDelivery row =
        objects.create(
            AoDelivery.class,
            new DBParam("ONCE_KEY", once(wanted)),
            new DBParam("EDITION_NAME", wanted.edition()),
            new DBParam("CLOSED_MILLIS", wanted.closed().toEpochMilli()),
            new DBParam("MEMBER_KEY", wanted.member().value()),
            new DBParam("OUTCOME", wanted.state().name()),
            new DBParam("ITEM_KEYS", String.join("\n", wanted.items())),
            new DBParam("UNTIL_MILLIS", wanted.until().toEpochMilli()),
            new DBParam("TRIES", wanted.tries()),
            new DBParam("WHY", wanted.why()));
    return wanted.withId(row.getID()); // any other field would be read from the database again
  }

  @Override
  public Optional<Delivery> take(Delivery open, Instant until) {
    return replace(open, State.CLAIMED, open.closed(), List.of(), until);
  }

  @Override
  public Optional<Delivery> handOver(
      Delivery claimed, Instant closes, List<String> items, Instant until) {
    return replace(claimed, State.HANDING_OVER, closes, items, until);
  }

  private Optional<Delivery> replace(
      Delivery before, State state, Instant closed, List<String> items, Instant until) {
    return transactions.apart(
        () ->
            takeOut(before)
                ? Optional.of(
                    create(
                        new Delivery(
                            0,
                            before.edition(),
                            before.member(),
                            state,
                            closed,
                            items,
                            until,
                            before.tries(),
                            "")))
                : Optional.empty());
  }

  private boolean takeOut(Delivery before) {
    return objects.deleteWithSQL(
            AoDelivery.class, "ID = ? AND OUTCOME = ?", before.id(), before.state().name())
        == 1;
  }

  @Override
  public void release(Collection<Delivery> claimed) {
    transactions.apart(
        () -> {
          claimed.forEach(this::takeOut);
          return null;
        });
  }

  @Override
  public void end(Delivery delivery, State state, String why, Instant until) {
    transactions.apart(
        () -> {
          for (AoDelivery row : objects.find(AoDelivery.class, "ID = ?", delivery.id())) {
            row.setOutcome(state.name());
            row.setUntilMillis(until.toEpochMilli());
            row.setTries(delivery.tries() + (state == State.FAILED ? 1 : 0));
            row.setWhy(why);
            row.save();
          }
          return null;
        });
  }

  @Override
  public int settle(Instant now) {
    AoDelivery[] left =
        objects.find(
            AoDelivery.class,
            "OUTCOME = ? AND UNTIL_MILLIS < ?",
            State.HANDING_OVER.name(),
            now.toEpochMilli());
    for (AoDelivery row : left) {
      end(delivery(row), State.UNCERTAIN, "died", now);
    }
    return left.length;
  }

  @Override
  public boolean again(String edition, MemberKey member, Instant now) {
    for (AoDelivery row : find(edition + "|" + member.value())) {
      Delivery uncertain = delivery(row);
      if (uncertain.state() == State.UNCERTAIN) {
        return replace(uncertain, State.FAILED, uncertain.closed(), List.of(), now).isPresent();
      }
    }
    return false;
  }

  @Override
  public Map<State, Integer> counts(String edition) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(
          state,
          objects.count(
              AoDelivery.class, "EDITION_NAME = ? AND OUTCOME = ?", edition, state.name()));
    }
    return counts;
  }

  @Override
  public List<Delivery> list(String edition, State state, int most) {
    Query latest =
        Query.select()
            .where("EDITION_NAME = ? AND OUTCOME = ?", edition, state.name())
            .order("ID DESC")
            .limit(most);
    return Arrays.stream(objects.find(AoDelivery.class, latest))
        .map(AoDigestLedger::delivery)
        .toList();
  }

  @Override
  public void forgetBefore(Instant moment) {
    objects.deleteWithSQL(AoDelivery.class, "CLOSED_MILLIS < ?", moment.toEpochMilli());
  }

  private AoDelivery[] find(String key) {
    return objects.find(AoDelivery.class, "ONCE_KEY = ?", key);
  }

  private static String once(Delivery delivery) {
    return delivery.edition() + "|" + delivery.member().value();
  }

  private static Delivery delivery(AoDelivery row) {
    return new Delivery(
        row.getID(),
        row.getEditionName(),
        new MemberKey(row.getMemberKey()),
        State.valueOf(row.getOutcome()),
        Instant.ofEpochMilli(row.getClosedMillis()),
        row.getItemKeys() == null ? List.of() : row.getItemKeys().lines().toList(),
        Instant.ofEpochMilli(row.getUntilMillis()),
        row.getTries(),
        row.getWhy() == null ? "" : row.getWhy());
  }
}
