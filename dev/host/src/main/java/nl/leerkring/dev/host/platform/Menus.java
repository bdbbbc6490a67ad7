package nl.leerkring.dev.host.platform;

import com.atlassian.plugin.web.Condition;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerkring.dev.host.WebItem;
import nl.leerkring.dev.host.WebSection;

/** The plugin's web-section and web-item modules. */
final class Menus {
  private final List<Module> sections;
  private final List<Module> items;
  private final Map<Module, List<Condition>> conditions = new IdentityHashMap<>();
  private final UnaryOperator<String> texts;

  /**
   * @param texts what a label's key says in the language of who looks
   */
  Menus(Descriptor descriptor, UnaryOperator<String> texts, Beans beans) {
    this.sections = descriptor.modules("web-section");
    this.items = descriptor.modules("web-item");
    this.texts = texts;
    sections.forEach(section -> section.child("label").required("key"));
    for (Module item : items) {
      item.child("label").required("key");
      if (!item.child("link").text().startsWith("/")) {
        throw item.fault("has a link that does not start with /");
      }
      if (!item.children("conditions").isEmpty()) {
        throw item.fault("has nested conditions, and the stand-in knows only single ones");
      }
      conditions.put(
          item, item.children("condition").stream().map(one -> condition(one, beans)).toList());
    }
  }

  List<WebSection> sections(String location) {
    return sections.stream()
        .filter(section -> section.required("location").equals(location))
        .map(
            section ->
                new WebSection(section.required("key"), location, label(section), weight(section)))
        .sorted(Comparator.comparingInt(WebSection::weight))
        .toList();
  }

  List<WebItem> items(String section) {
    return items.stream()
        .filter(
            item ->
                item.required("section").equals(section)
                    || item.required("section").startsWith(section + "/"))
        .filter(this::isShown)
        .map(
            item ->
                new WebItem(
                    item.required("key"),
                    item.required("section"),
                    label(item),
                    item.child("link").text(),
                    weight(item)))
        .sorted(Comparator.comparingInt(WebItem::weight))
        .toList();
  }

  /** One of the plugin's own; the host's are not known here. */
  private static Condition condition(Module module, Beans beans) {
    Class<?> type = beans.type(module.required("class"));
    if (!Condition.class.isAssignableFrom(type) || module.optional("invert").isPresent()) {
      throw module.fault("is not a plain condition of the plugin's own: " + type.getName());
    }
    Condition condition = (Condition) beans.make(type);
    condition.init(Map.of());
    return condition;
  }

  private boolean isShown(Module item) {
    return conditions.get(item).stream().allMatch(one -> one.shouldDisplay(Map.of()));
  }

  private String label(Module module) {
    return texts.apply(module.child("label").required("key"));
  }

  private static int weight(Module module) {
    return module.optional("weight").map(Integer::parseInt).orElse(1000);
  }
}
