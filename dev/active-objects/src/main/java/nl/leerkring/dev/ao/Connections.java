package nl.leerkring.dev.ao;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections that go back on a heap when closed: opening one costs PostgreSQL a process. */
final class Connections implements AutoCloseable {
  private static final int PROBE_SECONDS = 2;

  private final String url;
  private final String user;
  private final String password;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Connections(String url, String user, String password) {
    this.url = withMySqlAllowed(url);
    this.user = user;
    this.password = password;
  }

  /** MariaDB's driver serves MySQL too, but only takes its scheme when told to. */
  private static String withMySqlAllowed(String url) {
    if (!url.startsWith("jdbc:mysql:") || url.contains("permitMysqlScheme")) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + "permitMysqlScheme";
  }

  String url() {
    return url;
  }

  Connection take() throws SQLException {
    Connection connection = usable();
    return (Connection)
        Proxy.newProxyInstance(
            Connections.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                giveBack(connection);
                return null;
              }
              return Invocations.invoke(connection, method, arguments);
            });
  }

  private Connection usable() throws SQLException {
    for (Connection known = idle.poll(); known != null; known = idle.poll()) {
      if (known.isValid(PROBE_SECONDS)) {
        return known;
      }
    }
    Connection fresh = DriverManager.getConnection(url, user, password);
    // Confluence demands it of every database
    fresh.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return fresh;
  }

  private void giveBack(Connection connection) throws SQLException {
    if (connection.isClosed() || idle.contains(connection)) {
      return;
    }
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    if (closed) {
      connection.close();
    } else {
      idle.add(connection);
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Connection known = idle.poll(); known != null; known = idle.poll()) {
      try {
        known.close();
      } catch (SQLException e) {
        throw new IllegalStateException("Could not close a connection to " + this, e);
      }
    }
  }

  @Override
  public String toString() {
    return url.replaceAll("\\?.*", "");
  }
}
