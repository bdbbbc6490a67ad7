package nl.leerkring.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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
    if (kept.length > 0) {
      return claimAgain(kept[0]);
    }
    try {
      transactions.apart(() -> create(edition, member));
      return true;
    } catch (RuntimeException e) {
      if (find(key).length == 0) {
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
        new DBParam("MEMBER_KEY", member.value()),
        new DBParam("OUTCOME", CLAIMED));
  }

  /** A failed delivery is taken out and claimed anew by whoever takes it out. */
  private boolean claimAgain(AoDelivery kept) {
    if (!kept.getOutcome().equals(End.FAILED.name())) {
      return false;
    }
    int taken =
        transactions.apart(
            () ->
                objects.deleteWithSQL(
                    AoDelivery.class,
                    "ONCE_KEY = ? AND OUTCOME = ?",
                    kept.getOnceKey(),
                    End.FAILED.name()));
    return taken == 1
        && claim(new Edition(kept.getEditionName()), new MemberKey(kept.getMemberKey()));
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
  public Set<String> sentBefore(MemberKey member) {
    AoDelivery[] sent =
        objects.find(
            AoDelivery.class, "MEMBER_KEY = ? AND OUTCOME = ?", member.value(), End.SENT.name());
    return Arrays.stream(sent)
        .map(AoDelivery::getItemKeys)
        .filter(lines -> lines != null)
        .flatMap(String::lines)
        .collect(Collectors.toSet());
  }

  private AoDelivery[] find(String key) {
    return objects.find(AoDelivery.class, "ONCE_KEY = ?", key);
  }

  private static String once(Edition edition, MemberKey member) {
    return edition.name() + "|" + member.value();
  }
}
