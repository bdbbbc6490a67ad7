package nl.leerkring.dev.ao;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A real database with transactions that belong to a thread: whoever asks for a connection inside
 * {@link #inTransaction} gets the transaction's own, so that Active Objects and plain SQL commit or
 * roll back together, as they do in Confluence.
 */
public final class Database implements AutoCloseable {
  private static final String H2_SETTINGS = ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

  private final Connections connections;
  private final AtomicLong statements = new AtomicLong();
  private final ThreadLocal<Transaction> current = new ThreadLocal<>();
  private final List<Runnable> afterTransaction = new CopyOnWriteArrayList<>();
  private final DataSource dataSource = new ConnectionSource(this::connection);

  private Database(Connections connections) {
    this.connections = connections;
  }

  /** An H2 database in a file; H2 adds its own extension to the name. */
  public static Database h2(Path file) {
    return of("jdbc:h2:file:" + file.toAbsolutePath() + H2_SETTINGS, "sa", "");
  }

  /** An H2 database that lives as long as this virtual machine. */
  public static Database h2InMemory(String name) {
    return of("jdbc:h2:mem:" + name + H2_SETTINGS, "sa", "");
  }

  /** Any database that the stand-in has a driver for: H2, PostgreSQL, MariaDB and MySQL. */
  public static Database of(String jdbcUrl, String user, String password) {
    return new Database(new Connections(jdbcUrl, user, password));
  }

  public DataSource dataSource() {
    return dataSource;
  }

  /** How many statements ran on this database so far, on all threads. */
  public long statements() {
    return statements.get();
  }

  /** Whether this thread is inside a transaction. */
  public boolean inTransaction() {
    return current.get() != null;
  }

  /**
   * Runs the work in the transaction under way, or in a new one. A failure rolls back; when an
   * inner failure was caught outside, the whole still rolls back and says so, as Spring does it.
   */
  public <T> T inTransaction(Supplier<T> work) {
    Transaction outer = current.get();
    return outer == null ? inNewTransaction(work) : joining(outer, work);
  }

  private <T> T joining(Transaction outer, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      outer.rollBackOnly();
      throw e;
    }
  }

  private <T> T inNewTransaction(Supplier<T> work) {
    Transaction transaction = begin();
    current.set(transaction);
    boolean finished = false;
    try {
      T result = work.get();
      finished = true;
      return result;
    } finally {
      current.remove();
      try {
        transaction.end(finished);
      } finally {
        afterTransaction.forEach(Runnable::run);
      }
    }
  }

  private Transaction begin() {
    try {
      return new Transaction(CountedConnection.counting(connections.take(), statements));
    } catch (SQLException e) {
      throw new IllegalStateException("Could not begin a transaction on " + connections, e);
    }
  }

  private Connection connection() throws SQLException {
    Transaction transaction = current.get();
    return transaction != null
        ? transaction.connection()
        : CountedConnection.counting(connections.take(), statements);
  }

  /** Registers work to do whenever a transaction has ended, well or badly. */
  public void afterTransaction(Runnable work) {
    afterTransaction.add(work);
  }

  boolean isPostgres() {
    return connections.url().startsWith("jdbc:postgresql:");
  }

  boolean isMySql() {
    return connections.url().startsWith("jdbc:mariadb:")
        || connections.url().startsWith("jdbc:mysql:");
  }

  @Override
  public void close() {
    connections.close();
  }
}
