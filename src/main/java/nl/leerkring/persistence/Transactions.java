package nl.leerkring.persistence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Work that happens wholly or not at all, on Confluence's own transactions. */
@Component
public class Transactions implements DisposableBean {
  private static final int THREADS = 4;

  private final TransactionTemplate template;
  private final ExecutorService apart =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "leerkring transactions");
            thread.setDaemon(true);
            return thread;
          });

  public Transactions(TransactionTemplate template) {
    this.template = template;
  }

  /** Runs the work in the transaction under way, or in one of its own; a failure undoes it all. */
  public <T> T run(Supplier<T> work) {
    return template.execute(work::get);
  }

  /**
   * Runs the work in a transaction of its own even while one is under way, and is done with it when
   * this returns. For claims by a unique key, which may fail: within the transaction of a request a
   * refused insert would spoil all that follows (PostgreSQL), and what was claimed would not yet be
   * seen by other nodes. The work must not call this again, and knows no logged-in user.
   *
   * @throws RuntimeException what the work threw
   */
  public <T> T apart(Supplier<T> work) {
    try {
      return apart.submit(() -> run(work)).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("A transaction failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before a transaction was done", e);
    }
  }

  @Override
  public void destroy() {
    apart.shutdownNow();
  }
}
