package nl.leerkring.drift;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoDriftRepository implements DriftRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoDriftRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Map<String, Instant> since() {
    Map<String, Instant> since = new TreeMap<>();
    for (AoDriftFinding row : objects.find(AoDriftFinding.class)) {
      since.put(row.getFindingKey(), row.getSeenFirst().toInstant());
    }
    return since;
  }

  @Override
  public void saw(Set<String> keys, Instant now) {
    transactions.run(
        () -> {
          Set<String> fresh = new TreeSet<>(keys);
          for (AoDriftFinding row : objects.find(AoDriftFinding.class)) {
            if (!fresh.remove(row.getFindingKey())) {
              objects.deleteWithSQL(AoDriftFinding.class, "KEY_HASH = ?", row.getKeyHash());
            }
          }
          fresh.forEach(key -> create(key, now));
          return null;
        });
  }

  private void create(String key, Instant now) {
    objects.create(
        AoDriftFinding.class,
        new DBParam("KEY_HASH", Fingerprint.of(key)),
        new DBParam("FINDING_KEY", key),
        new DBParam("SEEN_FIRST", Date.from(now)),
        new DBParam("TOLD", false));
  }

  @Override
  public Set<String> untold() {
    return Arrays.stream(objects.find(AoDriftFinding.class))
        .filter(row -> !Boolean.TRUE.equals(row.getTold()))
        .map(AoDriftFinding::getFindingKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void markTold(Set<String> keys) {
    transactions.run(
        () -> {
          for (AoDriftFinding row : objects.find(AoDriftFinding.class)) {
            if (keys.contains(row.getFindingKey())) {
              row.setTold(true);
              row.save();
            }
          }
          return null;
        });
  }
}
