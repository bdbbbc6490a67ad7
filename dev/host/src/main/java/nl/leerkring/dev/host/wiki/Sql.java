package nl.leerkring.dev.host.wiki;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.dev.ao.Database;

/** Plain SQL that every database of the stand-in understands. */
final class Sql {
  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Database database;
  private Runnable afterWriting = () -> {};

  Sql(Database database) {
    this.database = database;
  }

  /** What to do after every statement that writes. */
  void afterWriting(Runnable work) {
    afterWriting = work;
  }

  <T> List<T> list(String query, Row<T> row, Object... arguments) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = prepared(connection, query, arguments);
        ResultSet results = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (results.next()) {
        rows.add(row.read(results));
      }
      return rows;
    } catch (SQLException e) {
      throw failed(query, e);
    }
  }

  long number(String query, Object... arguments) {
    return list(query, row -> row.getLong(1), arguments).get(0);
  }

  int run(String command, Object... arguments) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = prepared(connection, command, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(command, e);
    } finally {
      afterWriting.run();
    }
  }

  /** Inserts a row into a table of which the columns are given in order. */
  void insert(String table, Object... values) {
    run("insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)", values);
  }

  boolean hasTable(String name) {
    try (Connection connection = database.dataSource().getConnection()) {
      return has(connection, name) || has(connection, name.toLowerCase(java.util.Locale.ROOT));
    } catch (SQLException e) {
      throw failed("look for table " + name, e);
    }
  }

  String product() {
    try (Connection connection = database.dataSource().getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw failed("ask for the product", e);
    }
  }

  private static boolean has(Connection connection, String name) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), name, null)) {
      return tables.next();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else {
        statement.setObject(i + 1, arguments[i]);
      }
    }
    return statement;
  }

  private static IllegalStateException failed(String sql, SQLException cause) {
    return new IllegalStateException("The wiki's database refused: " + sql, cause);
  }
}
