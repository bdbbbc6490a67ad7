package nl.leerkring.setup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerkring.companies.Ring;
import nl.leerkring.rings.NamedPageRing;

/** Rings of pages as documents have them, both ways. */
final class PageRingWords {
  private PageRingWords() {}

  static Map<String, Object> tree(NamedPageRing page) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("space", page.spaceKey());
    tree.put("title", page.title());
    tree.put("ring", page.ring().name());
    return tree;
  }

  /** Nothing when there is no such ring, which the document is then told. */
  static Optional<NamedPageRing> read(Node node) {
    node.only("space", "title", "ring");
    String space = node.need("space").text();
    String title = node.need("title").text();
    String name = node.need("ring").text();
    Optional<Ring> ring =
        Arrays.stream(Ring.values()).filter(known -> known.name().equals(name)).findFirst();
    if (ring.isEmpty()) {
      node.at("ring").refuse("setup.error.ring", name);
    }
    return ring.map(known -> new NamedPageRing(space, title, known));
  }

  /** As they would be: the wanted ones instead of those of the same pages. */
  static List<NamedPageRing> merged(List<NamedPageRing> now, List<NamedPageRing> wanted) {
    Map<String, NamedPageRing> merged = new TreeMap<>();
    now.forEach(page -> merged.put(page.spaceKey() + "/" + page.title(), page));
    wanted.forEach(page -> merged.put(page.spaceKey() + "/" + page.title(), page));
    return List.copyOf(merged.values());
  }
}
