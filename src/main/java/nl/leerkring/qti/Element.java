package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a file. Namespaces and prefixes are left out: each version and each system has its
 * own.
 *
 * @param line where its opening tag ends, from 1
 * @param content elements, texts and what was written as {@link Cdata}, in their order
 */
record Element(String name, int line, Map<String, String> attributes, List<Object> content) {
  /** Characters that were written as they are, which is how some systems write HTML. */
  record Cdata(String text) {}

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  List<Element> children() {
    List<Element> children = new ArrayList<>();
    for (Object one : content) {
      if (one instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  List<Element> children(String wanted) {
    return children().stream().filter(child -> child.name.equals(wanted)).toList();
  }

  Optional<Element> child(String wanted) {
    return children().stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** Everything within, in the order of the file. */
  List<Element> all() {
    List<Element> all = new ArrayList<>();
    gather(all);
    return all;
  }

  List<Element> all(String... wanted) {
    Set<String> names = Set.of(wanted);
    return all().stream().filter(one -> names.contains(one.name)).toList();
  }

  private void gather(List<Element> all) {
    for (Element child : children()) {
      all.add(child);
      if (!child.isForeign()) {
        child.gather(all);
      }
    }
  }

  /** What stands within is for one system alone, and is left alone. */
  private boolean isForeign() {
    return name.equals("customInteraction") || name.equals("portableCustomInteraction");
  }

  /** All characters within. */
  String text() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString().strip();
  }

  private void write(StringBuilder text) {
    for (Object one : content) {
      if (one instanceof Element child) {
        child.write(text);
      } else {
        text.append(one instanceof Cdata cdata ? cdata.text() : one);
      }
    }
  }

  boolean isInteraction() {
    return name.endsWith("Interaction");
  }
}
