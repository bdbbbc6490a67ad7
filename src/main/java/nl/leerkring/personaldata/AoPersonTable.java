package nl.leerkring.personaldata;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.java.ao.Entity;
import nl.leerkring.host.MemberKey;

/**
 * A table whose rows are about people, and what becomes of a person's rows: they go, or they stay
 * with nobody's key instead of the person's, wherever in the row that stands.
 */
public final class AoPersonTable<T extends Entity> {
  private final Class<T> type;
  private final String column;
  private final boolean stays;
  private final boolean isWithin;
  private final List<String> emptied;
  private final List<String> told;

  private AoPersonTable(
      Class<T> type,
      String column,
      boolean stays,
      boolean isWithin,
      List<String> emptied,
      List<String> told) {
    this.type = type;
    this.column = column;
    this.stays = stays;
    this.isWithin = isWithin;
    this.emptied = emptied;
    this.told = told;
  }

  /** Rows that go; the column holds the user key. */
  public static <T extends Entity> AoPersonTable<T> gone(Class<T> type, String column) {
    return new AoPersonTable<>(type, column, false, false, List.of(), List.of());
  }

  /** Rows that stay as nobody's; the column holds the user key. */
  public static <T extends Entity> AoPersonTable<T> nameless(Class<T> type, String column) {
    return new AoPersonTable<>(type, column, true, false, List.of(), List.of());
  }

  /** The same rows and those where the user key is only a part of what the column holds. */
  public AoPersonTable<T> within() {
    return new AoPersonTable<>(type, column, stays, true, emptied, told);
  }

  /** Texts in columns that go also where the row stays. */
  public AoPersonTable<T> emptying(String... columns) {
    return new AoPersonTable<>(type, column, stays, isWithin, List.of(columns), told);
  }

  /** What an export says of a row, by column; without any, an export leaves these rows out. */
  public AoPersonTable<T> telling(String... columns) {
    return new AoPersonTable<>(type, column, stays, isWithin, emptied, List.of(columns));
  }

  List<T> rows(ActiveObjects objects, MemberKey key) {
    return isWithin
        ? Arrays.stream(objects.find(type, column + " LIKE ?", "%" + key.value() + "%"))
            .filter(row -> columns().text(row, column).contains(key.value())) // % and _ are signs
            .toList()
        : Arrays.asList(objects.find(type, column + " = ?", key.value()));
  }

  List<Map<String, String>> export(ActiveObjects objects, MemberKey key) {
    return told.isEmpty() ? List.of() : rows(objects, key).stream().map(this::line).toList();
  }

  private Map<String, String> line(T row) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("kind", type.getSimpleName().replaceFirst("^Ao", "").toLowerCase(Locale.ROOT));
    told.forEach(name -> line.put(words(name), columns().text(row, name)));
    return line;
  }

  private AoColumns columns() {
    return new AoColumns(type);
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  Fate fate(ActiveObjects objects, MemberKey key) {
    int rows =
        isWithin ? rows(objects, key).size() : objects.count(type, column + " = ?", key.value());
    return stays ? new Fate(0, rows) : new Fate(rows, 0);
  }

  void erase(ActiveObjects objects, MemberKey key, MemberKey nobody) {
    if (!stays && !isWithin) {
      objects.deleteWithSQL(type, column + " = ?", key.value());
      return;
    }
    for (T row : rows(objects, key)) {
      if (stays) {
        columns().replace(row, key.value(), nobody.value());
        emptied.forEach(name -> columns().empty(row, name));
        row.save();
      } else {
        objects.deleteWithSQL(type, "ID = ?", row.getID());
      }
    }
  }
}
