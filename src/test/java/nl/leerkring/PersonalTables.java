package nl.leerkring;

import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.MemberKey;

/**
 * Every table of the descriptor, filled with rows about people by the names of its columns, and
 * read without any knowledge of it.
 */
final class PersonalTables {
  /** Columns that may hold a person's key, alone or among other things. */
  private static final String OF_PEOPLE =
      ".*(KEY|KEYS|BY|WHO|LINE|LINES|RIGHTS|PERSON|PEOPLE|MEMBERS?|OWNERS?|AUTHORS?|LEADS?|SPEAKERS?)";

  /** Of these somebody has looked that they never hold one. */
  private static final List<String> OF_NOBODY =
      List.of("COMPANY_KEY", "SPACE_KEY", "PARTNER_KEYS", "ITEM_KEYS");

  /** Columns that are read as one of a few words. */
  private static final Map<String, String> WORDS =
      Map.of("AoAnswer.SAID", "YES", "AoAnswer.SEAT_STATE", "WAITING");

  private final List<Class<? extends Entity>> types = new ArrayList<>();
  private int number;

  PersonalTables() {
    for (String name : new Descriptor().values("//ao/entity")) {
      try {
        types.add(Class.forName(name).asSubclass(Entity.class));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(name, e);
      }
    }
  }

  @SuppressWarnings("unchecked")
  Class<? extends Entity>[] types() {
    return types.toArray(new Class[0]);
  }

  /** A row of the person in each table that has columns of people. */
  void fill(ActiveObjects objects, MemberKey key) {
    for (Class<? extends Entity> type : types) {
      number++;
      List<DBParam> columns =
          Arrays.stream(type.getMethods())
              .filter(method -> method.getDeclaringClass() == type)
              .filter(method -> method.getParameterCount() == 0)
              .map(method -> new DBParam(column(method), value(method, key.value())))
              .toList();
      objects.create(type, columns.toArray(new DBParam[0]));
    }
  }

  private static String column(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase();
  }

  private Object value(Method getter, String key) {
    Class<?> type = getter.getReturnType();
    if (type == String.class) {
      return text(getter, key);
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == Date.class) {
      return new Date(1_790_000_000_000L);
    }
    return type == long.class || type == Long.class ? (Object) (long) number : (Object) number;
  }

  private String text(Method getter, String key) {
    String column = column(getter);
    StringLength length = getter.getAnnotation(StringLength.class);
    boolean isShort = length != null && length.value() > 0 && length.value() < 100;
    String here = getter.getDeclaringClass().getSimpleName() + "." + column;
    if (WORDS.containsKey(here)) {
      return WORDS.get(here);
    }
    boolean isOther = OF_NOBODY.contains(column) || isJoined(column) && !isOfPeople(getter);
    if (isShort || isOther || !column.matches(OF_PEOPLE)) {
      return "x" + number;
    }
    boolean isAlone = column.matches(".*(MEMBER|USER|AUTHOR|REVIEWER|OWNER|BY)(_KEY|_BY)?");
    return isAlone ? key : number + "|" + key + "|" + column;
  }

  /** What makes a row the only one of its kind, mostly joined from other columns. */
  private static boolean isJoined(String column) {
    return column.equals("ONCE_KEY");
  }

  /** Whether the table has a column of people besides. */
  private static boolean isOfPeople(Method getter) {
    return Arrays.stream(getter.getDeclaringClass().getMethods())
        .filter(method -> method.getReturnType() == String.class)
        .map(PersonalTables::column)
        .anyMatch(name -> !isJoined(name) && !OF_NOBODY.contains(name) && name.matches(OF_PEOPLE));
  }

  /** Every row of every table as text, by table. */
  static Map<String, List<String>> read(Database database) {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = database.dataSource().getConnection()) {
      List<String> names = new ArrayList<>();
      try (ResultSet found =
          connection
              .getMetaData()
              .getTables(
                  connection.getCatalog(), null, "AO\\_%", new String[] {"TABLE", "BASE TABLE"})) {
        while (found.next()) {
          names.add(found.getString("TABLE_NAME"));
        }
      }
      for (String name : names) {
        tables.put(name, rows(connection, name));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the tables", e);
    }
    assertTrue("No tables", tables.size() > 20);
    return tables;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    String quote = connection.getMetaData().getIdentifierQuoteString();
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet all = statement.executeQuery("SELECT * FROM " + quote + table + quote)) {
      while (all.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
          row.append(all.getMetaData().getColumnName(i)).append('=').append(all.getString(i));
          row.append(' ');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
