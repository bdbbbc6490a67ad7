package nl.leerkring.dev.host.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names with values from a file.
 *
 * @param file named in complaints
 */
record Fields(Map<?, ?> values, String file) {
  boolean has(String name) {
    return values.get(name) != null;
  }

  /** The text, which must be there. */
  String text(String name) {
    if (!has(name)) {
      throw new DemoFault(file + ": " + name + " is missing in " + values);
    }
    return String.valueOf(values.get(name));
  }

  String text(String name, String other) {
    return has(name) ? text(name) : other;
  }

  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  List<Fields> list(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(entry -> new Fields((Map<?, ?>) entry, file)).toList()
        : List.of();
  }

  Map<String, String> map(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (values.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
    }
    return texts;
  }
}
