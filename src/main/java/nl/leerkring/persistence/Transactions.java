package nl.leerkring.persistence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Work that happens wholly or not at all, on Confluence's own transactions. */
@Component
public class Transactions implements DisposableBean {
  private static final int THREADS = 4;

  private final TransactionTemplate template;
  private final ThreadLocal<Boolean> isApart = new ThreadLocal<>();
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
   * seen by other nodes. Within such work another one is part of it. The work knows no logged-in
   * user.
   *
   * @throws RuntimeException what the work threw
   */
  public <T> T apart(Supplier<T> work) {
    if (Boolean.TRUE.equals(isApart.get())) {
      return work.get(); // it is already: what belongs together stays together
    }
    try {
      return apart.submit(() -> alone(work)).get();
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

  private <T> T alone(Supplier<T> work) {
    isApart.set(true);
    try {
      return run(work);
    } finally {
      isApart.remove();
    }
  }

  /**
   * Makes what there may be only one of. Two clicks, or two nodes, may both find nothing; the
   * unique key lets one in, and that is enough.
   *
   * @param create makes it, with a unique key, and whatever is to happen with it
   */
  public void once(BooleanSupplier isThere, Supplier<?> create) {
    if (isThere.getAsBoolean()) {
      return;
    }
    try {
      apart(create);
    } catch (RuntimeException e) {
      if (!apart(isThere::getAsBoolean)) { // the transaction under way may not see it yet
        throw e;
      }
    }
  }

  @Override
  public void destroy() {
    apart.shutdownNow();
  }
}
