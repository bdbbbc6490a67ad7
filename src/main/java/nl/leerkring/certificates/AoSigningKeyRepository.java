package nl.leerkring.certificates;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.KeyPair;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoSigningKeyRepository implements SigningKeyRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoSigningKeyRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<KeyPair> find() {
    return Arrays.stream(objects.find(AoSigningKey.class, "ONCE_KEY = ?", SigningKey.ALGORITHM))
        .findFirst()
        .map(
            row ->
                SigningKey.pair(
                    Base64.getDecoder().decode(row.getPublicPart()),
                    Base64.getDecoder().decode(row.getPrivatePart())));
  }

  @Override
  public KeyPair findOrMake(Supplier<KeyPair> maker) {
    return find().orElseGet(() -> make(maker.get()));
  }

  private KeyPair make(KeyPair fresh) {
    try {
      transactions.apart(() -> create(fresh));
      return fresh;
    } catch (RuntimeException e) {
      return transactions.apart(this::find).orElseThrow(() -> e); // another node was first
    }
  }

  private AoSigningKey create(KeyPair pair) {
    Base64.Encoder base64 = Base64.getEncoder();
    return objects.create(
        AoSigningKey.class,
        new DBParam("ONCE_KEY", SigningKey.ALGORITHM),
        new DBParam("PUBLIC_PART", base64.encodeToString(pair.getPublic().getEncoded())),
        new DBParam("PRIVATE_PART", base64.encodeToString(pair.getPrivate().getEncoded())),
        new DBParam("MADE_AT", Date.from(clock.instant())));
  }
}
