package nl.leerkring.dev.host.wiki;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.leerkring.dev.ao.Database;

/**
 * The wiki's state, read again whenever it changed. Inside a transaction that changed something its
 * thread sees the change, and nobody else does; a change made by another node on the same database
 * is seen within a second, as caches in a cluster do it.
 */
final class Snapshots {
  private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

  private record Snapshot(WikiState state, long changes, long generation, long checkedAt) {}

  private final Database database;
  private final Sql sql;
  private final StateRows rows;
  private final AtomicLong generation = new AtomicLong();
  private final ThreadLocal<Boolean> changedHere = ThreadLocal.withInitial(() -> false);
  private final ThreadLocal<Snapshot> insideTransaction = new ThreadLocal<>();
  private volatile Snapshot shared;

  Snapshots(Database database, Sql sql) {
    this.database = database;
    this.sql = sql;
    this.rows = new StateRows(sql);
    sql.afterWriting(insideTransaction::remove);
    database.afterTransaction(this::transactionEnded);
  }

  /** Runs a change in the transaction under way, or in one of its own. */
  <T> T change(Supplier<T> work) {
    return database.inTransaction(
        () -> {
          changedHere.set(true);
          sql.run("update WIKI_STATE set CHANGES = CHANGES + 1 where ID = 1");
          return work.get();
        });
  }

  WikiState state() {
    Snapshot known = shared;
    if (!database.inTransaction()) {
      return isFresh(known) ? known.state() : refreshed();
    }
    return isFresh(known) && !changedHere.get() ? known.state() : ofTransaction();
  }

  /**
   * What the transaction under way sees. It is kept from others: it may not be committed yet, or on
   * a database with repeatable reads be older than what others have committed.
   */
  private WikiState ofTransaction() {
    Snapshot own = insideTransaction.get();
    if (!isFresh(own)) {
      long now = generation.get();
      own = new Snapshot(rows.read(), 0, now, System.nanoTime());
      insideTransaction.set(own);
    }
    return own.state();
  }

  private boolean isFresh(Snapshot known) {
    return known != null
        && known.generation() == generation.get()
        && System.nanoTime() - known.checkedAt() < TRUSTED_NANOS;
  }

  private synchronized WikiState refreshed() {
    Snapshot known = shared;
    if (isFresh(known)) {
      return known.state();
    }
    long now = generation.get();
    long changes = changes();
    if (known == null || known.changes() != changes || known.generation() != now) {
      known = consistent(changes, now);
    }
    shared = new Snapshot(known.state(), known.changes(), now, System.nanoTime());
    return shared.state();
  }

  /** Reads until nothing was committed meanwhile, so that no mixture of two moments is shown. */
  private Snapshot consistent(long changesBefore, long now) {
    long before = changesBefore;
    while (true) {
      WikiState state = rows.read();
      long after = changes();
      if (after == before) {
        return new Snapshot(state, after, now, System.nanoTime());
      }
      before = after;
    }
  }

  private long changes() {
    return sql.number("select CHANGES from WIKI_STATE where ID = 1");
  }

  private void transactionEnded() {
    insideTransaction.remove();
    if (changedHere.get()) {
      changedHere.remove();
      generation.incrementAndGet();
    }
  }
}
