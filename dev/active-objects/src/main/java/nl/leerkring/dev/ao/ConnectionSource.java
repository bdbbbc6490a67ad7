package nl.leerkring.dev.ao;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import net.java.ao.DisposableDataSource;

/** A data source as Active Objects wants it; the database behind it is closed elsewhere. */
final class ConnectionSource implements DisposableDataSource {
  /** Where the connections come from. */
  interface Source {
    Connection connection() throws SQLException;
  }

  private final Source source;

  ConnectionSource(Source source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return source.connection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("One user per database");
  }

  @Override
  public void dispose() {
    // The database outlives its users
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("Logs go to slf4j");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("Set it in the database's URL");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("Logs go to slf4j");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
