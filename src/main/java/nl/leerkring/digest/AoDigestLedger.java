package nl.leerkring.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoDigestLedger implements DigestLedger {
  private static final String CLAIMED = "CLAIMED";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoDigestLedger(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public boolean claim(Edition edition, MemberKey member) {
    String key = once(edition, member);
    AoDelivery[] kept = find(key);
    if (kept.length > 0 && !kept[0].getOutcome().equals(End.FAILED.name())) {
      return false;
    }
    if (kept.length > 0) {
      takeOutFailed(key);
    }
    try {
      transactions.apart(() -> create(edition, member));
      return true;
    } catch (RuntimeException e) {
      if (transactions.apart(() -> find(key)).length == 0) {
        throw e; // not because another node was first
      }
      return false;
    }
  }

  private AoDelivery create(Edition edition, MemberKey member) {
    return objects.create(
        AoDelivery.class,
        new DBParam("ONCE_KEY", once(edition, member)),
        new DBParam("EDITION_NAME", edition.name()),
        new DBParam("CLOSED_MILLIS", edition.closes().toEpochMilli()),
        new DBParam("MEMBER_KEY", member.value()),
        new DBParam("OUTCOME", CLAIMED));
  }

  /** So that it can be claimed anew; of two nodes that do so at once the unique key takes one. */
  private void takeOutFailed(String key) {
    transactions.apart(
        () ->
            objects.deleteWithSQL(
                AoDelivery.class, "ONCE_KEY = ? AND OUTCOME = ?", key, End.FAILED.name()));
  }

  @Override
  public void end(Edition edition, MemberKey member, End end, Collection<String> items) {
    transactions.apart(
        () -> {
          AoDelivery row = find(once(edition, member))[0];
          row.setOutcome(end.name());
          row.setItemKeys(String.join("\n", items));
          row.save();
          return null;
        });
  }

  @Override
  public Map<String, Instant> told(MemberKey member, Instant since) {
    Map<String, Instant> told = new HashMap<>();
    for (AoDelivery sent :
        objects.find(
            AoDelivery.class,
            "MEMBER_KEY = ? AND OUTCOME = ? AND CLOSED_MILLIS >= ?",
            member.value(),
            End.SENT.name(),
            since.toEpochMilli())) {
      Instant closed = Instant.ofEpochMilli(sent.getClosedMillis());
      sent.getItemKeys()
          .lines()
          .forEach(key -> told.merge(key, closed, (a, b) -> a.isAfter(b) ? a : b));
    }
    return told;
  }

  private AoDelivery[] find(String key) {
    return objects.find(AoDelivery.class, "ONCE_KEY = ?", key);
  }

  private static String once(Edition edition, MemberKey member) {
    return edition.name() + "|" + member.value();
  }
}
