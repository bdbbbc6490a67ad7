package nl.leerkring.rings;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoMatrixRepository implements MatrixRepository {
  private static final String NAME = "matrix";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoMatrixRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Matrix matrix() {
    return row().map(AoRingSetting::getSettingText).map(Matrix::read).orElseGet(Matrix::safe);
  }

  @Override
  public void save(Matrix matrix) {
    transactions.run(
        () -> {
          AoRingSetting row =
              row()
                  .orElseGet(
                      () -> objects.create(AoRingSetting.class, new DBParam("SETTING_NAME", NAME)));
          row.setSettingText(matrix.asLines());
          row.save();
          return null;
        });
  }

  private Optional<AoRingSetting> row() {
    return Arrays.stream(objects.find(AoRingSetting.class, "SETTING_NAME = ?", NAME)).findFirst();
  }
}
