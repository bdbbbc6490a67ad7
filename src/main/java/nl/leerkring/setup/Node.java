package nl.leerkring.setup;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Fault;
import nl.leerkring.web.Message;

/**
 * A place in a document that somebody sent. Whatever is not as it should be there becomes a {@link
 * Fault} with the path, and reading goes on as if it were not said.
 */
final class Node {
  private final String path;
  private final Object value;
  private final List<Fault> faults;

  private Node(String path, Object value, List<Fault> faults) {
    this.path = path;
    this.value = value;
    this.faults = faults;
  }

  /**
   * The whole document.
   *
   * @param faults what is wrong is added to it
   */
  static Node root(Object value, List<Fault> faults) {
    return new Node("", value, faults);
  }

  void refuse(String key, Object... arguments) {
    faults.add(new Fault(path.isEmpty() ? "document" : path, new Message(key, arguments)));
  }

  /** Refuses every other key, so that nothing is left out because of how it was spelled. */
  void only(String... keys) {
    for (Object key : map().keySet()) {
      if (!List.of(keys).contains(key)) {
        refuse("setup.error.unknown", key, String.join(", ", keys));
      }
    }
  }

  boolean has(String key) {
    return value instanceof Map<?, ?> map && map.containsKey(key);
  }

  /** What stands under the key; it must be there. */
  Node need(String key) {
    if (value instanceof Map<?, ?> && !has(key)) {
      refuse("setup.error.missing", key);
    }
    return at(key);
  }

  /** What stands under the key; of what does not stand there nothing more is said. */
  Node at(String key) {
    Object below = value instanceof Map<?, ?> map ? map.get(key) : null;
    String there = path.isEmpty() ? key : path + "." + key;
    return new Node(there, below, has(key) ? faults : new ArrayList<>());
  }

  Optional<Node> find(String key) {
    return has(key) ? Optional.of(at(key)) : Optional.empty();
  }

  private Map<?, ?> map() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    refuse("setup.error.expected.map");
    return Map.of();
  }

  List<Node> items() {
    List<Node> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        items.add(new Node(path + "[" + items.size() + "]", item, faults));
      }
    } else {
      refuse("setup.error.expected.list");
    }
    return items;
  }

  List<String> texts() {
    return items().stream().map(Node::text).toList();
  }

  /** A whole number is as good as the text; any other may have lost how it was written. */
  String text() {
    if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
      return value.toString();
    }
    if (value instanceof String text) {
      if (text.chars().allMatch(Node::isPlain) && isWhole(text)) {
        return text;
      }
      refuse("setup.error.character");
    } else {
      refuse("setup.error.expected.text");
    }
    return "";
  }

  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    refuse("setup.error.expected.flag");
    return false;
  }

  private static boolean isPlain(int c) {
    return c == '\n' || c == '\t' || !Character.isISOControl(c);
  }

  /** Half of a character is none, and databases refuse it. */
  private static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
