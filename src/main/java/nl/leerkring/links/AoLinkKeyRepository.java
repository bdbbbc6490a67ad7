package nl.leerkring.links;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.java.ao.DBParam;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoLinkKeyRepository implements LinkKeyRepository {
  private static final String OF_NUMBER = "KEY_NUMBER = ?";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoLinkKeyRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  /** Apart, as another node may just have made one that the transaction under way cannot see. */
  @Override
  public List<LinkKey> all() {
    return transactions.apart(
        () -> Arrays.stream(objects.find(AoLinkKey.class)).map(AoLinkKeyRepository::key).toList());
  }

  @Override
  public void keep(LinkKey key) {
    transactions.once(
        () -> objects.count(AoLinkKey.class, OF_NUMBER, key.number()) > 0, () -> create(key));
  }

  private AoLinkKey create(LinkKey key) {
    return objects.create(
        AoLinkKey.class,
        new DBParam("KEY_NUMBER", key.number()),
        new DBParam("SECRET_PART", Base64.getEncoder().encodeToString(key.secret())),
        new DBParam("MADE_MILLIS", key.made().toEpochMilli()));
  }

  @Override
  public void remove(int number) {
    transactions.apart(() -> objects.deleteWithSQL(AoLinkKey.class, OF_NUMBER, number));
  }

  private static LinkKey key(AoLinkKey row) {
    return new LinkKey(
        row.getKeyNumber(),
        Base64.getDecoder().decode(row.getSecretPart()),
        Instant.ofEpochMilli(row.getMadeMillis()));
  }
}
