package nl.leerkring.dev.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** The host's transaction template, on {@link Database#inTransaction}. */
public final class DatabaseTransactions implements TransactionTemplate {
  private final Database database;

  public DatabaseTransactions(Database database) {
    this.database = database;
  }

  @Override
  public <T> T execute(TransactionCallback<T> action) {
    return database.inTransaction(action::doInTransaction);
  }
}
