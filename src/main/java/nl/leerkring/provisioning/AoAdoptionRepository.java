package nl.leerkring.provisioning;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import net.java.ao.DBParam;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.RingPlan;
import org.springframework.stereotype.Component;

@Component
class AoAdoptionRepository implements AdoptionRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoAdoptionRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Optional<RingPlan> find(String spaceKey) {
    return Arrays.stream(objects.find(AoAdoption.class, "SPACE_KEY = ?", spaceKey))
        .map(row -> RingPlan.read(row.getRights() == null ? "" : row.getRights()))
        .findFirst();
  }

  @Override
  public void record(String spaceKey, Instant at, RingPlan rights) {
    transactions.run(
        () -> {
          if (find(spaceKey).isEmpty()) {
            AoAdoption row =
                objects.create(
                    AoAdoption.class,
                    new DBParam("SPACE_KEY", spaceKey),
                    new DBParam("ADOPTED", Date.from(at)));
            row.setRights(rights.asLines());
            row.save();
          }
          return null;
        });
  }

  @Override
  public void remove(String spaceKey) {
    transactions.run(() -> objects.deleteWithSQL(AoAdoption.class, "SPACE_KEY = ?", spaceKey));
  }
}
