package nl.leerkring.personaldata;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Columns of a table's rows by their names, whatever the table. */
final class AoColumns {
  private final Class<?> type;

  AoColumns(Class<?> type) {
    this.type = type;
  }

  /** The value as text; moments as ISO 8601, nothing as nothing. */
  String text(Object row, String column) {
    Object value = call(row, method(column, "get", "is"));
    if (value instanceof Date date) {
      return date.toInstant().toString();
    }
    if (value instanceof Long moment && column.endsWith("_MILLIS")) {
      return Instant.ofEpochMilli(moment).toString();
    }
    return value == null ? "" : String.valueOf(value);
  }

  void empty(Object row, String column) {
    call(row, method(column, "set"), (Object) null);
  }

  /** Puts the other text in the place of the one, in every column that holds text. */
  void replace(Object row, String one, String other) {
    for (Method getter : type.getMethods()) {
      if (getter.getName().startsWith("get") && getter.getReturnType() == String.class) {
        Object value = call(row, getter);
        if (value instanceof String text && text.contains(one)) {
          call(row, method(getter.getName().substring(3), "set"), text.replace(one, other));
        }
      }
    }
  }

  private Method method(String column, String... verbs) {
    String noun = column.replace("_", "").toLowerCase(Locale.ROOT);
    List<String> names = Arrays.stream(verbs).map(verb -> verb + noun).toList();
    return Arrays.stream(type.getMethods())
        .filter(method -> names.contains(method.getName().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no column " + column));
  }

  private static Object call(Object row, Method method, Object... arguments) {
    try {
      return method.invoke(row, arguments);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("Could not call " + method + " of a row", e);
    }
  }
}
