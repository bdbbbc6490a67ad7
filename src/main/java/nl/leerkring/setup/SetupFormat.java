package nl.leerkring.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.CommunityDraft;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.CompanyDraft;
import nl.leerkring.companies.Fault;
import nl.leerkring.rings.Matrix;
import nl.leerkring.rings.NamedPageRing;
import nl.leerkring.web.Documents;
import nl.leerkring.web.Reading;

/** The document of the whole configuration, both ways; always in the same order. */
final class SetupFormat {
  private static final int VERSION = 1;
  private static final String PAGES = "pageRings";

  private SetupFormat() {}

  /**
   * The document.
   *
   * @param pages rings of pages; empty for a document that does not speak of them
   */
  static Map<String, Object> tree(
      Community community, Matrix matrix, Optional<List<NamedPageRing>> pages) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", VERSION);
    tree.put("companies", community.companies().stream().map(CompanyWords::tree).toList());
    tree.put("keptGroups", List.copyOf(community.keptByHand()));
    tree.put("matrix", MatrixWords.tree(matrix));
    tree.put("anonymous", matrix.anonymous());
    pages.ifPresent(all -> tree.put(PAGES, all.stream().map(PageRingWords::tree).toList()));
    return tree;
  }

  /** The top of a document of a version that we know. */
  static Node root(String document, List<Fault> faults) {
    Reading reading = Documents.read(document);
    Node root = Node.root(reading.value(), faults);
    reading.why().ifPresent(why -> faults.add(new Fault("document", why)));
    if (faults.isEmpty()) {
      root.only("version", "companies", "keptGroups", "matrix", "anonymous", PAGES);
    }
    if (faults.isEmpty() && !root.need("version").text().equals(String.valueOf(VERSION))) {
      root.at("version").refuse("setup.error.version", VERSION);
    }
    return root;
  }

  /**
   * What the document says of companies and kept groups.
   *
   * @param now the companies as they are
   */
  static CommunityDraft draft(Node root, List<Company> now, boolean removes) {
    Map<String, Company> byKey =
        now.stream().collect(Collectors.toMap(Company::key, company -> company));
    return new CommunityDraft(
        root.find("companies")
            .map(node -> node.items().stream().map(item -> company(item, byKey)).toList()),
        root.find("keptGroups").map(Node::texts),
        removes);
  }

  /** What the document says of pages; empty when it does not speak of them. */
  static Optional<List<NamedPageRing>> pages(Node root) {
    return root.find(PAGES)
        .map(
            node ->
                node.items().stream().flatMap(one -> PageRingWords.read(one).stream()).toList());
  }

  private static CompanyDraft company(Node node, Map<String, Company> now) {
    String key = node.need("key").text();
    String asKept = key.trim().toUpperCase(Locale.ROOT);
    return CompanyWords.draft(node, key, Optional.ofNullable(now.get(asKept)));
  }
}
