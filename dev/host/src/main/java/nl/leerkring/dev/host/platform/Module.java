package nl.leerkring.dev.host.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.host.PluginRefused;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An element of the descriptor; what it must have and lacks is a fault that names it. */
final class Module {
  private final Element element;
  private final String place;

  Module(Element element, String place) {
    this.element = element;
    this.place = place;
  }

  String type() {
    return element.getTagName();
  }

  /** Where it is, for messages. */
  String place() {
    return place;
  }

  String required(String attribute) {
    return optional(attribute).orElseThrow(() -> fault("has no attribute \"" + attribute + "\""));
  }

  Optional<String> optional(String attribute) {
    return element.hasAttribute(attribute) && !element.getAttribute(attribute).isBlank()
        ? Optional.of(element.getAttribute(attribute))
        : Optional.empty();
  }

  String text() {
    return element.getTextContent().trim();
  }

  List<Module> children() {
    List<Module> children = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element child) {
        children.add(new Module(child, place + ", " + name(child)));
      }
    }
    return children;
  }

  List<Module> children(String type) {
    return children().stream().filter(child -> child.type().equals(type)).toList();
  }

  Module child(String type) {
    return children(type).stream().findFirst().orElseThrow(() -> fault("has no <" + type + ">"));
  }

  /** The value of a {@code <param name="…">} child. */
  Optional<String> param(String name) {
    return children("param").stream()
        .filter(param -> param.required("name").equals(name))
        .map(Module::text)
        .findFirst();
  }

  PluginRefused fault(String what) {
    return new PluginRefused("atlassian-plugin.xml: " + place + " " + what);
  }

  static String name(Element element) {
    for (String attribute : List.of("key", "name")) {
      if (element.hasAttribute(attribute)) {
        return "<"
            + element.getTagName()
            + " "
            + attribute
            + "=\""
            + element.getAttribute(attribute)
            + "\">";
      }
    }
    return "<" + element.getTagName() + ">";
  }
}
