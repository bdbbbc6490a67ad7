package nl.leerkring.dev.host.platform;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.leerkring.dev.host.WebItem;
import nl.leerkring.dev.host.WebSection;

/** The plugin's web-section and web-item modules. */
final class Menus {
  private final List<Module> sections;
  private final List<Module> items;
  private final UnaryOperator<String> texts;

  /**
   * @param texts what a label's key says in the language of who looks
   */
  Menus(Descriptor descriptor, UnaryOperator<String> texts) {
    this.sections = descriptor.modules("web-section");
    this.items = descriptor.modules("web-item");
    this.texts = texts;
    sections.forEach(section -> section.child("label").required("key"));
    for (Module item : items) {
      item.child("label").required("key");
      if (!item.child("link").text().startsWith("/")) {
        throw item.fault("has a link that does not start with /");
      }
      if (!item.children("condition").isEmpty() || !item.children("conditions").isEmpty()) {
        throw item.fault("has a condition, and the stand-in knows none yet");
      }
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

  private String label(Module module) {
    return texts.apply(module.child("label").required("key"));
  }

  private static int weight(Module module) {
    return module.optional("weight").map(Integer::parseInt).orElse(1000);
  }
}
