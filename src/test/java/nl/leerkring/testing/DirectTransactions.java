package nl.leerkring.testing;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** Runs what it is given; for tests without a database. */
public final class DirectTransactions implements TransactionTemplate {
  @Override
  public <T> T execute(TransactionCallback<T> work) {
    return work.doInTransaction();
  }
}
