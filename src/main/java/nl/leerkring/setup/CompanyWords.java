package nl.leerkring.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.CompanyDraft;
import nl.leerkring.companies.Partnership;
import nl.leerkring.companies.SpaceRing;

/** A company as documents and REST have it, both ways. */
final class CompanyWords {
  private static final String[] KEYS = {
    "key",
    "name",
    "description",
    "logo",
    "zone",
    "contacts",
    "groups",
    "partners",
    "spaces",
    "secondEyes",
    "archived"
  };

  private CompanyWords() {}

  static Map<String, Object> tree(Company company) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("key", company.key());
    tree.put("name", company.name());
    tree.put("description", company.profile().description());
    tree.put("logo", company.profile().logo());
    tree.put("zone", company.profile().zone().getId());
    tree.put("contacts", new ArrayList<>(company.profile().contacts()));
    tree.put("groups", new ArrayList<>(company.groups()));
    tree.put("partners", company.partnerships().stream().map(CompanyWords::partner).toList());
    List<Object> spaces = new ArrayList<>();
    company.spaces().forEach((key, ring) -> spaces.add(space(key, ring)));
    tree.put("spaces", spaces);
    tree.put("secondEyes", company.secondEyes());
    tree.put("archived", company.archived());
    return tree;
  }

  private static Map<String, Object> partner(Partnership partnership) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("company", partnership.partner());
    partnership.from().ifPresent(day -> tree.put("from", day.toString()));
    partnership.until().ifPresent(day -> tree.put("until", day.toString()));
    return tree;
  }

  private static Map<String, Object> space(String key, SpaceRing ring) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("space", key);
    tree.put("ring", ring.ring().name());
    if (ring.closed()) {
      tree.put("closed", true);
    }
    return tree;
  }

  /**
   * The company as the node wants it.
   *
   * @param key as it was sent
   * @param now as it is; of it stays whatever the node does not mention
   * @param besides more keys that the node may have
   */
  static CompanyDraft draft(Node node, String key, Optional<Company> now, String... besides) {
    List<String> keys = new ArrayList<>(List.of(KEYS));
    keys.addAll(List.of(besides));
    node.only(keys.toArray(new String[0]));
    CompanyDraft as = now.map(CompanyDraft::of).orElseGet(CompanyWords::nothing);
    return new CompanyDraft(
        now.map(Company::key).orElse(key),
        now.isPresent() ? text(node, "name", as.name()) : node.need("name").text(),
        text(node, "description", as.description()),
        text(node, "logo", as.logo()),
        text(node, "zone", as.zone()),
        node.find("contacts").map(Node::texts).orElse(as.contacts()),
        node.find("groups").map(Node::texts).orElse(as.groups()),
        node.find("partners").map(CompanyWords::partners).orElse(as.partners()),
        node.find("spaces").map(CompanyWords::spaces).orElse(as.spaces()),
        node.find("secondEyes").map(Node::flag).orElse(as.secondEyes()),
        node.find("archived").map(Node::flag).orElse(as.archived()));
  }

  private static CompanyDraft nothing() {
    return new CompanyDraft(
        "", "", "", "", "UTC", List.of(), List.of(), List.of(), List.of(), false, false);
  }

  private static String text(Node node, String key, String otherwise) {
    return node.find(key).map(Node::text).orElse(otherwise);
  }

  private static List<String> partners(Node node) {
    return node.items().stream().map(CompanyWords::partner).toList();
  }

  private static String partner(Node node) {
    node.only("company", "from", "until");
    return node.need("company").text()
        + node.find("from").map(day -> " from " + day.text()).orElse("")
        + node.find("until").map(day -> " until " + day.text()).orElse("");
  }

  private static List<String> spaces(Node node) {
    return node.items().stream().map(CompanyWords::space).toList();
  }

  private static String space(Node node) {
    node.only("space", "ring", "closed");
    boolean closed = node.find("closed").map(Node::flag).orElse(false);
    return node.need("space").text() + " " + node.need("ring").text() + (closed ? " closed" : "");
  }
}
