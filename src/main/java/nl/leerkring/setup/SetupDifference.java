package nl.leerkring.setup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.setup.SetupChange.Kind;

/** Compares two configurations as documents have them. */
final class SetupDifference {
  private final List<SetupChange> changes = new ArrayList<>();

  private SetupDifference() {}

  static List<SetupChange> of(Map<String, Object> before, Map<String, Object> after) {
    SetupDifference difference = new SetupDifference();
    difference.companies(companies(before), companies(after));
    Map<String, Object> rest = new TreeMap<>(before);
    Map<String, Object> restAfter = new TreeMap<>(after);
    rest.remove("companies");
    restAfter.remove("companies");
    difference.maps("", rest, restAfter);
    return difference.changes;
  }

  private static Map<String, Map<?, ?>> companies(Map<String, Object> tree) {
    Map<String, Map<?, ?>> byKey = new TreeMap<>();
    for (Object item : (List<?>) tree.get("companies")) {
      Map<?, ?> company = (Map<?, ?>) item;
      byKey.put(company.get("key").toString(), company);
    }
    return byKey;
  }

  private void companies(Map<String, Map<?, ?>> before, Map<String, Map<?, ?>> after) {
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      String where = "companies[" + key + "]";
      if (!after.containsKey(key)) {
        add(Kind.REMOVED, where, line(before.get(key).get("name")), "");
      } else {
        if (!before.containsKey(key)) {
          add(Kind.ADDED, where, "", line(after.get(key).get("name")));
        }
        maps(where + ".", before.getOrDefault(key, Map.of()), after.get(key));
      }
    }
  }

  private void maps(String where, Map<?, ?> before, Map<?, ?> after) {
    Set<Object> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    for (Object key : keys) {
      values(where + key, before.get(key), after.get(key));
    }
  }

  private void values(String where, Object before, Object after) {
    if (before instanceof Map<?, ?> || after instanceof Map<?, ?>) {
      maps(where + ".", map(before), map(after));
    } else if (before instanceof List<?> || after instanceof List<?>) {
      lists(where, list(before), list(after));
    } else if (!Objects.equals(before, after)) {
      Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
      add(kind, where, line(before), line(after));
    }
  }

  private void lists(String where, List<?> before, List<?> after) {
    before.stream()
        .filter(item -> !after.contains(item))
        .forEach(item -> add(Kind.REMOVED, where, line(item), ""));
    after.stream()
        .filter(item -> !before.contains(item))
        .forEach(item -> add(Kind.ADDED, where, "", line(item)));
  }

  private void add(Kind kind, String where, String from, String to) {
    if (kind != Kind.ADDED || !to.isEmpty()) {
      changes.add(new SetupChange(kind, where, from, to));
    }
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String line(Object value) {
    return value instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "))
        : value == null ? "" : value.toString();
  }
}
