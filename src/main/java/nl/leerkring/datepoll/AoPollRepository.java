package nl.leerkring.datepoll;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Who changes a poll or says something in it writes the poll first, which makes others wait until
 * that is done, on this node and on others; the unique keys stand behind it.
 */
@Component
class AoPollRepository implements PollRepository {
  private static final String OF_PAGE = "PAGE_ID = ?";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoPollRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Optional<Poll> find(long pageId) {
    return row(pageId).map(AoPollRepository::poll);
  }

  @Override
  public List<Vote> votes(long pageId) {
    return Arrays.stream(objects.find(AoVote.class, OF_PAGE, pageId))
        .sorted(Comparator.comparingInt(AoVote::getID))
        .map(AoPollRepository::vote)
        .toList();
  }

  @Override
  public void save(Poll poll) {
    transactions.once(() -> row(poll.pageId()).isPresent(), () -> create(poll));
    inTurn(
        poll.pageId(),
        row -> {
          row.setZoneName(poll.zone().getId());
          row.setMinutes((int) poll.length().toMinutes());
          row.setSlots(lines(poll.slots()));
          if (!poll.slots().contains(Instant.ofEpochMilli(row.getChosen()))) {
            row.setChosen(0);
          }
          row.save();
          for (Vote vote : votes(poll.pageId())) {
            if (!poll.slots().contains(vote.slot())) {
              objects.deleteWithSQL(
                  AoVote.class,
                  OF_PAGE + " AND SLOT_MILLIS = ?",
                  poll.pageId(),
                  vote.slot().toEpochMilli());
            }
          }
          return Kept.YES;
        });
  }

  private AoPoll create(Poll poll) {
    return objects.create(
        AoPoll.class,
        new DBParam("PAGE_ID", poll.pageId()),
        new DBParam("ZONE_NAME", poll.zone().getId()),
        new DBParam("MINUTES", (int) poll.length().toMinutes()),
        new DBParam("SLOTS", lines(poll.slots())),
        new DBParam("CHOSEN", 0L),
        new DBParam("TURN", 0));
  }

  @Override
  public Kept answer(long pageId, MemberKey member, Map<Instant, Can> answers) {
    return inTurn(
        pageId,
        row -> {
          if (row.getChosen() != 0) {
            return Kept.CLOSED;
          }
          objects.deleteWithSQL(
              AoVote.class, OF_PAGE + " AND MEMBER_KEY = ?", pageId, member.value());
          for (Instant slot : poll(row).slots()) {
            if (answers.containsKey(slot)) {
              create(pageId, new Vote(member, slot, answers.get(slot)));
            }
          }
          return Kept.YES;
        });
  }

  private void create(long pageId, Vote vote) {
    long slot = vote.slot().toEpochMilli();
    String key = vote.member().value();
    objects.create(
        AoVote.class,
        new DBParam("ONCE_KEY", pageId + "|" + slot + "|" + key),
        new DBParam("PAGE_ID", pageId),
        new DBParam("SLOT_MILLIS", slot),
        new DBParam("MEMBER_KEY", key),
        new DBParam("ANSWER", vote.can().name()));
  }

  @Override
  public Kept choose(long pageId, Optional<Instant> slot) {
    return inTurn(
        pageId,
        row -> {
          if (slot.isPresent() && !poll(row).slots().contains(slot.get())) {
            return Kept.GONE;
          }
          row.setChosen(slot.map(Instant::toEpochMilli).orElse(0L));
          row.save();
          return Kept.YES;
        });
  }

  /** Does it when all others who began before are done. */
  private Kept inTurn(long pageId, Function<AoPoll, Kept> deed) {
    return transactions.apart(
        () -> {
          Optional<AoPoll> before = row(pageId);
          before.ifPresent(
              row -> {
                row.setTurn(row.getTurn() + 1);
                row.save();
              });
          return before.flatMap(row -> row(pageId)).map(deed).orElse(Kept.GONE);
        });
  }

  private Optional<AoPoll> row(long pageId) {
    return Arrays.stream(objects.find(AoPoll.class, OF_PAGE, pageId)).findFirst();
  }

  private static Poll poll(AoPoll row) {
    return new Poll(
        row.getPageId(),
        ZoneId.of(row.getZoneName()),
        Duration.ofMinutes(row.getMinutes()),
        row.getSlots().lines().map(Long::valueOf).map(Instant::ofEpochMilli).toList(),
        row.getChosen() == 0
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(row.getChosen())));
  }

  private static Vote vote(AoVote row) {
    return new Vote(
        new MemberKey(row.getMemberKey()),
        Instant.ofEpochMilli(row.getSlotMillis()),
        Can.valueOf(row.getAnswer()));
  }

  private static String lines(List<Instant> slots) {
    return slots.stream()
        .map(slot -> String.valueOf(slot.toEpochMilli()))
        .collect(Collectors.joining("\n"));
  }
}
