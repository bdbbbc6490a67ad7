package nl.leerkring.dev.host.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leerkring.dev.host.PluginRefused;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The real atlassian-plugin.xml: every module in it is known and has what it needs. */
final class Descriptor {
  /** The modules that the stand-in knows, each with the attributes that it cannot do without. */
  private static final Map<String, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry("plugin-info", List.of()),
          Map.entry("resource", List.of("type", "name", "location")),
          Map.entry("web-resource", List.of("key")),
          Map.entry("ao", List.of("key", "namespace")),
          Map.entry("velocity-allowlist", List.of("key")),
          Map.entry("web-section", List.of("key", "location")),
          Map.entry("web-item", List.of("key", "section")),
          Map.entry("xhtml-macro", List.of("key", "name", "class")),
          Map.entry("struts", List.of("key")),
          Map.entry("rest-migration", List.of("key")),
          Map.entry("rest", List.of("key", "path", "version")),
          Map.entry("job-config", List.of("key", "name")));

  private final Module root;

  private Descriptor(Module root) {
    this.root = root;
  }

  static Descriptor of(Bundle bundle, String expectedKey) {
    URL file = bundle.getEntry("atlassian-plugin.xml");
    if (file == null) {
      throw new PluginRefused("The jar has no atlassian-plugin.xml");
    }
    try (InputStream in = file.openStream()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Element element = factory.newDocumentBuilder().parse(in).getDocumentElement();
      Descriptor descriptor = new Descriptor(new Module(element, Module.name(element)));
      descriptor.check(expectedKey);
      return descriptor;
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new PluginRefused("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
    }
  }

  private void check(String expectedKey) {
    if (!root.required("key").equals(expectedKey)) {
      throw root.fault("has another key than the manifest's Atlassian-Plugin-Key " + expectedKey);
    }
    if (!root.required("plugins-version").equals("2")) {
      throw root.fault("is not of plugins-version 2");
    }
    Set<String> keys = new HashSet<>();
    for (Module module : root.children()) {
      if (!KNOWN.containsKey(module.type())) {
        throw module.fault("is no module that Confluence or this stand-in knows");
      }
      KNOWN.get(module.type()).forEach(module::required);
      module
          .optional("key")
          .filter(key -> !keys.add(key))
          .ifPresent(
              key -> {
                throw module.fault("has a key that another module has, too");
              });
    }
  }

  String key() {
    return root.required("key");
  }

  List<Module> modules(String type) {
    return root.children(type);
  }
}
